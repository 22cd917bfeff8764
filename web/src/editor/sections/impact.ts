import type { Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { documentNode } from '../document-nodes';
import type { EditorSession } from '../editor-session';
import { entryView } from './entry-view';
import { sectionView } from './section-view';

/** `2 of 900 orders, estimated`, or an offer while nothing is known. */
export function measureText({ label, value, of, unit, estimated }: Node['attrs']): string {
  if (label === '' && value === '') return 'Say what was measured';
  const amount = of === '' ? value : `${value === '' ? '?' : value} of ${of}`;
  const words = [amount === '' ? '?' : amount, unit].filter((word) => word !== '').join(' ');
  return `${label === '' ? '' : `${label}: `}${words}${estimated ? ' (estimated)' : ''}`;
}

export function impactNodes(session: EditorSession): TiptapNode[] {
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
  ];
}
