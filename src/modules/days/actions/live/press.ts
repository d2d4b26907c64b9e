import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { isRehearsal, type LiveAct, type PressRefusal, refusedPress } from '../../rules/live/acts.ts';
import { isHurriedForm } from '../../rules/live/hurried.ts';
import type { Which } from '../../store/day.ts';
import { forgetActsBefore, liveActs, liveHeld, saveLiveAct } from '../../store/live/acts.ts';
import { forgetMethodsBegunWith, keepMethodsBegunWith } from '../../store/timetable/timetable.ts';
import { clockTopicOf } from '../../store/topic.ts';

/** Who holds the console. `personId` null: by its link. */
export type Console = { networkId: string; eventId: string; personId: string | null };

/** `byForm`: pressed without JavaScript, on a page that had seen so many moves (null: it did not say). */
type Pressed = { act: LiveAct; dayBegins: number; byForm: { seen: number | null } | null };
export type PressDecision = { outcome: 'pressed' } | { outcome: 'refused'; reason: PressRefusal };

/**
 * Something was pressed on a console. It is a fact with the moment it was done at, so no device is asked what it has
 * seen: it names the step it is for, and two that come at once are put in order by everybody alike. A page that stands
 * still says how many steps it had seen, and is held against the others.
 */
export function press(
  db: Db,
  { networkId, eventId, personId }: Console,
  { act, dayBegins, byForm }: Pressed,
  now: Date,
): Promise<PressDecision> {
  return inTransaction(db, async (tx) => {
    const reason = refusedPress(act, now);
    if (reason) return { outcome: 'refused', reason };

    const which = { networkId, eventId };
    if (byForm && (await isLate(tx, which, { act, dayBegins, byForm }, now)))
      return { outcome: 'refused', reason: 'hurried' };
    await saveLiveAct(tx, which, act, { by: personId, now });
    if (isRehearsal(now.getTime(), dayBegins)) await rehearsed(tx, which, act);
    else await led(tx, which, act);
    await changed(tx, clockTopicOf(eventId));
    return { outcome: 'pressed' };
  });
}

/** Of a try begun anew nothing stays. */
async function rehearsed(tx: Tx, which: Which, act: LiveAct): Promise<void> {
  if (act.kind === 'reset') await forgetActsBefore(tx, which, act.id);
}

/** A day goes by its methods as they were when it began, whoever adapts them meanwhile. */
async function led(tx: Tx, which: Which, act: LiveAct): Promise<void> {
  if (act.kind === 'start') await keepMethodsBegunWith(tx, which);
  if (act.kind === 'reset') await forgetMethodsBegunWith(tx, which);
}

type ByForm = { act: LiveAct; dayBegins: number; byForm: { seen: number | null } };

/** Whether a colleague, or the same hand, has just moved the day on. */
async function isLate(tx: Tx, which: Which, { act, dayBegins, byForm }: ByForm, now: Date): Promise<boolean> {
  if (act.kind !== 'next' && act.kind !== 'back') return false;
  await liveHeld(tx, which);
  return isHurriedForm(act, byForm.seen, { acts: await liveActs(tx, which), dayBegins }, now.getTime());
}
