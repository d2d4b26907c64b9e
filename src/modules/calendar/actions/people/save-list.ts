import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { saveLongList } from '../../jobs.ts';
import type { Decisions } from '../../rules/people/import-review.ts';
import { isLongList } from '../../rules/people/long-list.ts';
import { importPeople } from '../../store/people/import-people.ts';
import { changeImport, importHeld } from '../../store/people/imports.ts';
import { listFacts } from '../../store/people/list-read.ts';

type Deciding = { eventId: string; importId: string; version: number; decisions: Decisions };

/** decided: somebody saved or dropped it already, perhaps this very request sent twice. */
export type SaveListDecision = 'saved' | 'underway' | 'stale' | 'decided';

/** The list is let in, as it was checked: whole or not at all. A long one is saved by a worker. */
export function saveList(
  db: Db,
  member: Member,
  { version, decisions, ...which }: Deciding,
  now: Date,
): Promise<SaveListDecision> {
  const { networkId, personId: by } = member;
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId, ...which }));
    if (list.state !== 'review') return 'decided';
    if (list.version !== version) return 'stale';
    const facts = orMissing(await listFacts(tx, list));
    if (isLongList(facts.rows.length)) {
      await changeImport(tx, list, { state: 'saving', decisions, done: 0, decidedBy: by, decidedAt: now });
      await later(tx, saveLongList, { networkId, eventId: which.eventId, importId: list.id, by });
      return 'underway';
    }
    await importPeople(tx, { list: { ...list, decisions }, facts, by, now });
    await changed(tx, `event:${which.eventId}`);
    return 'saved';
  });
}
