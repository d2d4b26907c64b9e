import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { isRehearsal, type LiveAct, type PressRefusal, refusedPress } from '../../rules/live/acts.ts';
import { forgetActsBefore, saveLiveAct } from '../../store/live/acts.ts';
import { clockTopicOf } from '../../store/topic.ts';

/** Who holds the console. `personId` null: by its link. */
export type Console = { networkId: string; eventId: string; personId: string | null };

type Pressed = { act: LiveAct; dayBegins: number };
export type PressDecision = { outcome: 'pressed' } | { outcome: 'refused'; reason: PressRefusal };

/**
 * Something was pressed on a console. It is a fact with the moment it was done at, so nobody is asked what they have
 * seen: it names the step it is for, and two that come at once are put in order by everybody alike.
 */
export function press(
  db: Db,
  { networkId, eventId, personId }: Console,
  { act, dayBegins }: Pressed,
  now: Date,
): Promise<PressDecision> {
  return inTransaction(db, async (tx) => {
    const reason = refusedPress(act, now);
    if (reason) return { outcome: 'refused', reason };

    const which = { networkId, eventId };
    await saveLiveAct(tx, which, act, { by: personId, now });
    if (act.kind === 'reset' && isRehearsal(now.getTime(), dayBegins)) await forgetActsBefore(tx, which, act.id);
    await changed(tx, clockTopicOf(eventId));
    return { outcome: 'pressed' };
  });
}
