import { type Db, inTransaction, newId } from '#platform/db';
import type { Member } from '#platform/member';
import { answerOnce } from '#platform/web';
import { type Experiment, saveExperiment } from '../store/experiments.ts';

export type Trying = Pick<
  Experiment,
  'name' | 'about' | 'criteria' | 'startsOn' | 'endsOn' | 'reviewOn' | 'statementId'
>;
type Once = { key: string; scope: string; locationOf: (id: string) => string } | null;

/** Something is tried for a time. By what one will judge it is said now, not afterwards. */
export function tryOut(
  db: Db,
  { networkId, personId }: Pick<Member, 'networkId' | 'personId'>,
  trying: Trying,
  once: Once,
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = newId();
    await saveExperiment(tx, {
      networkId,
      id,
      ...trying,
      ownerId: personId,
      standing: 'running',
      answers: null,
      verdict: null,
      eventId: null,
      evaluatedBy: null,
      evaluatedAt: null,
      outcomeId: null,
      version: 1,
      madeBy: personId,
      madeAt: now,
    });
    if (once) await answerOnce(tx, once.key, once.scope, once.locationOf(id), now);
    return id;
  });
}
