import type { Page } from 'playwright-core';
import { storyOf } from '../support/story.js';
import { newDraft } from '../support/editor-page.js';
import { startVisit, type Visit, type Visitor } from '../support/visitor.js';

let visit: Visit;
const people = {} as Record<'author' | 'director', Visitor>;
const step = storyOf(people);
