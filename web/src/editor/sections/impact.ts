import type { Extension, Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { answersIn, showAnswer } from './answer-marker';
import { entryView } from './entry-view';
import { sectionMarks } from './section-marks';
import { sectionView } from './section-view';

/** `2 of 900 orders, estimated`, or an offer while nothing is known. */
export function measureText({ label, value, of, unit, estimated, noMetric }: Node['attrs']): string {
  if (label === '' && value === '') return 'Say what was measured';
  const amount = of === '' ? value : `${value === '' ? '?' : value} of ${of}`;
  const words = [amount === '' ? '?' : amount, unit].filter((word) => word !== '').join(' ');
  return `${label === '' ? '' : `${label}: `}${words}${estimated ? ' (estimated)' : ''}${noMetric ? ', no metric exists' : ''}`;
}

export function impactNodes(session: EditorSession): (TiptapNode | Extension)[] {
  return [
    documentNode('impactSection').extend({ addNodeView: () => sectionView(session) }),
    documentNode('impactMeasure').extend({
      addNodeView: () =>
        entryView(session, {
          className: 'impact-measure',
          chips: [
            {
              name: 'measure',
              form: 'measure',
              text: measureText,
              label: (attributes) => `Measure: ${measureText(attributes)}. Change`,
              isUnset: ({ label, value }) => label === '' && value === '',
            },
          ],
        }),
    }),
    metricMarks(session),
  ];
}

/** Under a measure for which no metric exists stands the action item that makes one, or the offer to add it. */
function metricMarks(session: EditorSession) {
  return sectionMarks(session, {
    sectionType: 'impactSection',
    signatureOf: (section) => [section.content.content.map(({ attrs }) => [attrs['id'], attrs['noMetric']].join()).join('|'), answersIn(session), session.editable.get()].join('||'),
    mark: (view, section, position) =>
      section.forEach((node, offset) => {
        const dom = node.type.name === 'impactMeasure' ? view.nodeDOM(position + 1 + offset) : null;
        if (!(dom instanceof HTMLElement)) return;
        const isAsked = node.attrs['noMetric'] === true;
        showAnswer(dom, session, { id: String(node.attrs['id']), isAsked, mayShow: false, what: 'the missing metric' });
      }),
  });
}
