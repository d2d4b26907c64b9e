import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { spaceAnsweredLetter } from '../letters.ts';
import { letIn, markAnswered, requestOf, requestToAnswer } from '../store/space-people.ts';

type Answering = { requestId: string; outcome: 'accepted' | 'refused' };

/** One answer per request: the first one counts, and is told to whoever asked. */
export function answerRequest(
  db: Db,
  { networkId, personId: by }: Member,
  { requestId, outcome }: Answering,
  now: Date,
): Promise<{ spaceId: string; name: string }> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, requestId };
    const { decidedAt, spaceId, personId } = orMissing(await requestToAnswer(tx, which));
    const { name, email, language } = orMissing(await requestOf(tx, which));
    if (decidedAt) return { spaceId, name };
    if (outcome === 'accepted') await letIn(tx, { networkId, spaceId, personId }, { by, now });
    await markAnswered(tx, which, { outcome, by, now });
    const to = { personId, address: email, lang: language ?? 'fr' };
    await post(tx, spaceAnsweredLetter, { to, occasion: requestId, data: which, now });
    return { spaceId, name };
  });
}
