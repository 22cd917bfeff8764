import type { Template } from '../template/template.js';
import type { Passage } from './passages.js';

/** What is read of a COE beside its document. */
export interface TextsBeside {
  title: string;
  template: Pick<Template, 'sections'>;
  actions: readonly { id: string; title: string; successTest: string; status: string }[];
}

/** The title and what the action items say; empty ones are left out. They come behind the document, so that a term explained there may be used in them. */
export function passagesBeside({ title, template, actions }: TextsBeside): Passage[] {
  const section = template.sections.find(({ kind }) => kind === 'actions')?.key ?? '';
  const beside = [
    { section: '', block: 'title', path: 'title', text: title },
    ...actions
      .filter(({ status }) => status !== 'DECLINED')
      .flatMap(({ id, title: text, successTest }) => [
        { section, block: id, path: 'title', text },
        { section, block: id, path: 'successTest', text: successTest },
      ]),
  ];
  return beside.filter(({ text }) => text !== '');
}
