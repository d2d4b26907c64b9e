import { type Db, inTransaction } from '#platform/db';
import { hasText, nameMoment } from '#platform/writing';
import { textSubjectOf } from '../../live-kind.ts';
import { minutesBegun, type Which } from '../../store/minutes/minutes.ts';

/** "As it was at the vote": the text of this moment is kept under a name. Of minutes nobody wrote together there is none. */
export function keepMoment(
  db: Db,
  which: Which,
  { name, by, now }: { name: string; by: string; now: Date },
): Promise<'kept' | 'closed' | 'nothing'> {
  return inTransaction(db, async (tx) => {
    if ((await minutesBegun(tx, which, now)).state !== 'draft') return 'closed';
    if (!(await hasText(tx, textSubjectOf(which)))) return 'nothing';
    await nameMoment(tx, textSubjectOf(which), { name, by, now });
    return 'kept';
  });
}
