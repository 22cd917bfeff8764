import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { execute } from '../../../../graphql/execute';
import { ReviewCoeDocument } from '../../../../graphql/generated/graphql';
import { LiveRefresh } from '../../../../graphql/live-refresh';
import { requireMe } from '../../../../member/read-me';
import { ReviewBody } from '../../../../review/review-body';
import { ReviewHead } from '../../../../review/review-head';
import { ButtonLink } from '../../../../ui/button';
import { EmptyState } from '../../../../ui/empty-state';

interface ReviewPageProps {
  params: Promise<{ number: string }>;
}

const readReview = cache(async (text: string) => {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : notFound();
  return (await execute(ReviewCoeDocument, { number })).coe ?? notFound();
});

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  const coe = await readReview((await params).number);
  return { title: `Review of COE-${coe.number} ${coe.title}` };
}

export default async function ReviewPage({ params }: ReviewPageProps) {
  const [coe, me] = await Promise.all([params.then(({ number }) => readReview(number)), requireMe()]);
  const zone = me.member.timeZone;
  const now = new Date();
  const { review } = coe;
  return (
    <div className="page">
      {review ? (
        <>
          <ReviewHead coe={coe} review={review} zone={zone} now={now} />
          <ReviewBody coe={coe} review={review} member={{ id: me.member.id, name: me.member.name }} zone={zone} now={now} />
        </>
      ) : (
        <div className="pt-10">
          <h1 className="sr-only">{`COE-${coe.number} ${coe.title}`}</h1>
          <EmptyState
            title="This COE has not been sent to review"
            action={
              <>
                {coe.may.edit && (
                  <ButtonLink href={`/coes/${coe.number}/edit`} variant="primary">
                    Go on writing
                  </ButtonLink>
                )}
                <ButtonLink href={`/coes/${coe.number}`}>Read it as it is</ButtonLink>
              </>
            }
          >
            When an author asks for review, the text is frozen and stands here with its questions.
          </EmptyState>
        </div>
      )}
      <LiveRefresh on="coe" coe={coe.number} />
    </div>
  );
}
