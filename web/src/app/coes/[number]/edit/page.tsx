import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LazyCoeEditor } from '../../../../editor/lazy-coe-editor';
import { EditCoeDocument } from '../../../../graphql/generated/graphql';
import { execute } from '../../../../graphql/execute';

interface Props {
  params: Promise<{ number: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Edit COE-${(await params).number}` };
}

export default async function EditCoePage({ params }: Props) {
  const number = Number((await params).number);
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) notFound();
  const { coe, me, members, wordLists } = await execute(EditCoeDocument, { number });
  if (!coe || !me) notFound();
  return <LazyCoeEditor coe={coe} me={me.member} members={members} wordLists={wordLists} mayDecideWords={me.mayDecideWords} />;
}
