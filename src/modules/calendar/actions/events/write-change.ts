import type { Tx } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import { tellChange } from '../../jobs.ts';
import { changesBetween, isToldByLetter } from '../../rules/events/event-change.ts';
import { isToldToInvited } from '../../rules/planning/invited.ts';
import { moveChoices } from '../../store/asked/move-choices.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { poleNames } from '../../store/events/poles.ts';
import { changeEvent, type EventContent } from '../../store/events/save-event.ts';
import { tellThoseInvited } from '../planning/tell-those-invited.ts';
import { fillPlaces } from '../registering/fill-places.ts';

type Authored = { by: string; now: Date };

/**
 * Keeps what is different with its author and date. Returns whether those registered are written to: once for each event
 * and version, as are those invited who said nothing yet. The event is held by whoever calls.
 */
export async function writeChange(
  tx: Tx,
  event: EventFacts,
  content: EventContent,
  { by, now }: Authored,
): Promise<boolean> {
  const { networkId, id: eventId } = event;
  const poles = await polesSaid(tx, event, content);
  const changes = changesBetween({ ...event, pole: poles.was }, { ...content, pole: poles.is });
  const version = await changeEvent(tx, event, content, changes, { by, now });
  await moveChoices(tx, event, content.startsAt);
  const told = event.cancelledAt === null && now < event.endsAt && changes.some(({ field }) => isToldByLetter(field));
  await fillPlaces(tx, { ...event, ...content }, now);
  if (told) await later(tx, tellChange, { networkId, eventId, version });
  if (told && changes.some(({ field }) => isToldToInvited(field)))
    await tellThoseInvited(tx, { networkId, eventId, version });
  await changed(tx, `event:${eventId}`);
  return told;
}

/** The history keeps what a pole was called then: it may be called otherwise later. */
async function polesSaid(tx: Tx, { networkId, poleId: was }: EventFacts, { poleId: is }: EventContent) {
  if (is === undefined || is === was) return { was: null, is: null };
  const ids = [was, is].filter((id) => id !== null);
  const names = await poleNames(tx, networkId, ids);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return { was: nameOf(was), is: nameOf(is) };
}
