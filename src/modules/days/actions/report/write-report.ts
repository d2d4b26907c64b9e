import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { sameText, type Written } from '#platform/texts';
import { writeReportLetters } from '../../jobs.ts';
import { claimSending, reportKept, saveIntroduction } from '../../store/report/report.ts';
import { harvestTopicOf } from '../../store/topic.ts';

/** stale: somebody wrote since the page was shown. */
export function introduce(
  db: Db,
  { networkId, personId }: Member,
  { eventId, introduction: typed, seen }: { eventId: string; introduction: Written | null; seen: number },
  now: Date,
): Promise<'written' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const { introduction: before } = await reportKept(tx, { networkId, eventId });
    // Whoever reads it in another language changes what stands there, in the language it was written in.
    const introduction = before && typed && !typed.translations ? sameText(before, typed.text) : typed;
    const written = { introduction, seen };
    if (!(await saveIntroduction(tx, { networkId, eventId }, written, { by: personId, now }))) return 'stale';
    await changed(tx, harvestTopicOf(eventId));
    return 'written';
  });
}

/** Read again, and sent to everybody who is registered. Pressed twice, or by two at once, it is sent once. */
export function sendReport(
  db: Db,
  { networkId, personId }: Member,
  { eventId, seen }: { eventId: string; seen: number },
  now: Date,
): Promise<'sent' | 'already' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    if (await claimSending(tx, which, seen, { by: personId, now })) {
      await later(tx, writeReportLetters, which);
      await changed(tx, harvestTopicOf(eventId));
      return 'sent';
    }
    return (await reportKept(tx, which)).sentAt ? 'already' : 'stale';
  });
}
