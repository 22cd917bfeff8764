import { passages, passagesBeside, type EditorNode, type GateAction, type Passage, type Template } from '@corrigenda/templates';

export interface CheckedTexts {
  title: string;
  document: EditorNode;
  template: Template;
  actions: readonly GateAction[];
}

/** Everything the prose rules read of a COE, as the editor's worker reads it too. */
export function checkedPassages(texts: CheckedTexts): Passage[] {
  return [...passages(texts.document), ...passagesBeside(texts)];
}
