import { UnsentOfGoneCoe } from '../../../../editor/unsent/unsent-of-gone-coe';
import { readMe } from '../../../../member/read-me';
import NotFound from '../../../not-found';

/** Whoever may not see the COE any more still gets back what only this device has. */
export default async function CoeNotFound() {
  const me = await readMe();
  return (
    <>
      {me && <UnsentOfGoneCoe memberId={me.member.id} />}
      <NotFound />
    </>
  );
}
