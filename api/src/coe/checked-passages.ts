import { passages, type EditorNode, type GateAction, type Passage, type Template } from '@corrigenda/templates';

export interface CheckedTexts {
  title: string;
  document: EditorNode;
  template: Template;
  actions: readonly GateAction[];
}

/**
 * Everything the prose rules read of a COE: its document, then its title and what its action items say. These come last, so that a term
 * explained in the document may be used in them.
 */
export function checkedPassages({ title, document, template, actions }: CheckedTexts): Passage[] {
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
  return [...passages(document), ...beside.filter(({ text }) => text !== '')];
}
