import type { PlannedEvent } from '#modules/calendar';
import type { Tx } from '#platform/db';
import type { Language, Written } from '#platform/texts';
import type { NextBrought } from '../../rules/importing/brought-in.ts';
import { saySame } from '../../rules/importing/joining.ts';
import { addAgendaItem, agendaOf } from '../../store/agenda.ts';
import { type Meeting, meetingHeld } from '../../store/meetings.ts';
import { saveNext } from '../../store/minutes/next.ts';
import { putMeeting } from '../make-meeting.ts';

/** `placeName`: its places in words. `into`: the meeting it is already. */
export type Announced = { one: NextBrought; placeName: string | null; intoId: string | null };
type Authored = { by: string; now: Date };

/**
 * The meetings a text announces, each with what it is to speak of: made, or, where somebody said that one of the calendar is
 * meant, joined. Both lead back to the minutes that announced them.
 */
export async function planAnnounced(
  tx: Tx,
  from: Meeting,
  announced: readonly Announced[],
  { lang, ...authored }: Authored & { lang: Language },
): Promise<void> {
  const { networkId, seriesId, chairId, noteTakerId, timeKeeperId } = from;
  const words = (text: string): Written => ({ lang, text });
  for (const { one, placeName, intoId } of announced) {
    const { startsAt, endsAt, toConfirm } = one;
    const { title, languages, spaceId } = from.event;
    const event: Omit<PlannedEvent, 'kind'> = {
      title: one.title ? words(one.title) : title,
      ...{ languages, spaceId, startsAt, endsAt, toConfirm },
      placeName: placeName ? words(placeName) : null,
      confirmBy: null,
    };
    const about = one.title ? {} : { seriesId, chairId, noteTakerId, timeKeeperId };
    const eventId = intoId ?? (await putMeeting(tx, networkId, { event, about }, authored));
    const which = { networkId, eventId };
    await meetingHeld(tx, which);
    const there = await agendaOf(tx, which);
    for (const point of one.points)
      if (!there.some((item) => saySame(item.title.text, point)))
        await addAgendaItem(tx, which, { title: words(point), kind: 'discussion' }, authored);
    await saveNext(tx, from, eventId);
  }
}
