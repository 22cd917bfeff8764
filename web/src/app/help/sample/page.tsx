import { readDocument, type EditorNode, type Template } from '@corrigenda/templates';
import type { Metadata } from 'next';
import type { DocumentContext } from '../../../coe/document/document-context';
import { execute } from '../../../graphql/execute';
import { SampleDocument } from '../../../graphql/generated/graphql';
import { AnnotatedSample } from '../../../help/annotated-sample';
import { requireMe } from '../../../member/read-me';

export const metadata: Metadata = { title: 'A finished COE, with notes' };

export default async function SamplePage() {
  const [{ sampleCoe }] = await Promise.all([execute(SampleDocument, {}), requireMe()]);
  const { document } = readDocument(sampleCoe.document as EditorNode);
  const graph = { id: 'sample-graph', name: 'graph.csv', mediaType: 'text/csv', width: null, height: null, text: sampleCoe.graph, isPassing: true as const };
  const context: DocumentContext = {
    document,
    template: sampleCoe.template as Template,
    zone: sampleCoe.zone,
    actions: sampleCoe.actions as DocumentContext['actions'],
    files: new Map([[graph.id, graph]]),
    today: '2018-05-01',
  };
  return <AnnotatedSample number={sampleCoe.number} title={sampleCoe.title} context={context} />;
}
