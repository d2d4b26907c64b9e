import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Decisions } from '../../rules/people/import-review.ts';
import { changeImport, importHeld } from '../../store/people/imports.ts';
import type { ChoosingDecision } from './choose-columns.ts';

type Keeping = { eventId: string; importId: string; version: number; decisions: Decisions };

/** What was decided so far about organisations and doubles stays with the list; nobody is registered yet. */
export function keepDecisions(
  db: Db,
  member: Member,
  { version, decisions, ...which }: Keeping,
): Promise<ChoosingDecision> {
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId: member.networkId, ...which }));
    if (list.state !== 'review') return 'decided';
    if (list.version !== version) return 'stale';
    await changeImport(tx, list, { decisions });
    return 'chosen';
  });
}
