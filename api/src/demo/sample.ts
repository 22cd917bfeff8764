import { writeDocument, type EditorNode, type Template } from '@corrigenda/templates';
import { documentOfStory } from './story-document.js';
import { coffeePot } from './stories/coffee-pot.js';

export interface Sample {
  number: number;
  title: string;
  zone: string;
  template: Template;
  document: EditorNode;
  /** The numbers of its graph, as CSV. */
  graph: string;
  actions: { id: string; number: number; title: string; team: string; dueOn: null; priority: string; kind: string; successTest: string; causeId: string; status: string }[];
}

/** What the graph of the sample names as its attachment; no file has this id. */
export const SAMPLE_GRAPH = 'sample-graph';

/** A finished COE to learn from, there in every installation: the classic teaching example. */
export function sampleOf(template: Template): Sample {
  let made = 0;
  const newId = () => `sample-${++made}`;
  const { number = 0, title, zone, occurred, metrics, actions } = coffeePot;
  return {
    number,
    title,
    zone,
    template,
    document: writeDocument(documentOfStory(coffeePot, template, { day: String(occurred), newId, graphAttachmentId: SAMPLE_GRAPH })),
    graph: metrics?.graph?.csv ?? '',
    actions: actions.map(({ title: action, priority, kind, successTest, cause }, index) => ({
      id: newId(),
      number: index + 1,
      title: action,
      team: 'Kitchens',
      dueOn: null,
      priority,
      kind,
      successTest,
      causeId: cause,
      status: 'VERIFIED',
    })),
  };
}
