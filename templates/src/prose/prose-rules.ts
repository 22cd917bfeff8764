import type { ProseRule } from './prose-rule.js';
import { noBlame } from './rules/no-blame/no-blame.js';
import { noJargon } from './rules/no-jargon/no-jargon.js';
import { noNames } from './rules/no-names/no-names.js';
import { plainLanguage } from './rules/plain-language/plain-language.js';
import { vagueQuantity } from './rules/vague-quantity/vague-quantity.js';

/** The rules in force, in the order they are shown. */
export const proseRules: readonly ProseRule[] = [noNames, noJargon, noBlame, plainLanguage, vagueQuantity];
