import { eventsByIds } from '#modules/calendar';
import { claimAgendaPoint, commitmentsByIds, forNextAgenda, promisesDue } from '#modules/commitments';
import { spacesOf } from '#modules/networks';
import type { Tx } from '#platform/db';
import { toBeSaid } from '../rules/afterwards.ts';
import { goesOnUnled, wasLed } from '../rules/carry.ts';
import { formerOf, goTogether, type Held, nextOf, takesNetworkPoints } from '../rules/gather.ts';
import { dayOf } from '../rules/moment.ts';
import { bilanTitle } from '../words/bilan.ts';
import { addAgendaItem, everyItemOf } from './agenda.ts';
import { carryOver } from './carry-over.ts';
import { heldMeetings } from './held.ts';
import { meetingOf, meetingsHeld, type Which } from './meetings.ts';
import { seriesOf } from './series.ts';

type Authored = { by: string | null; now: Date };

/**
 * Puts on an agenda what waits for it: what stands on each of its series, and on the next one of its kind what the former
 * ones did not finish, promises that are due, and what the whole network has to speak of. Each thing once, however often
 * it is asked; what was taken off does not come again. Returns the last meeting of which nobody said what was dealt with.
 */
export async function gatherAgenda(tx: Tx, which: Which, { by, now }: Authored): Promise<string | null> {
  const { networkId } = which;
  const found = await meetingOf(tx, which);
  if (!found || found.event.cancelledAt || found.event.endsAt <= now) return null;
  const all = await heldMeetings(tx, networkId, now);
  const here: Held = { ...found.event, seriesId: found.seriesId };
  const isNext =
    nextOf(
      all.filter((one) => goTogether(one, here)),
      now,
    )?.id === here.id;
  const former = isNext ? formerOf(here, all, now) : [];
  // All at once, in their order: whoever carries over from one of them at the same moment does not wait for us in a ring.
  await meetingsHeld(tx, networkId, [here.id, ...former.map(({ id }) => id)]);
  const authored = { by, now };
  const unsaid = await leftOver(tx, which, former, authored);
  await promised(tx, which, { ...here, former }, authored);
  await ofTheNetwork(tx, which, { here, all }, authored);
  await standing(tx, which, here.seriesId, authored);
  return unsaid;
}

async function leftOver(tx: Tx, { networkId, eventId }: Which, former: readonly Held[], authored: Authored) {
  let unsaid: string | null = null;
  for (const { id: fromEventId, cancelledAt } of former.toReversed()) {
    const items = await everyItemOf(tx, { networkId, eventId: fromEventId });
    if (items.length === 0) continue;
    const isKnown = cancelledAt !== null || wasLed(items);
    const carrying = { networkId, fromEventId, toEventId: eventId, ...(!isKnown && { which: goesOnUnled }) };
    await carryOver(tx, carrying, authored);
    if (!isKnown && toBeSaid(items).length > 0) unsaid = fromEventId;
  }
  return unsaid;
}

/** Promises made at the former ones that are due by then, each with whoever made it. */
async function promised(tx: Tx, which: Which, { former, startsAt }: Held & { former: Held[] }, authored: Authored) {
  const eventIds = former.map(({ id }) => id);
  const due = await promisesDue(tx, { networkId: which.networkId, eventIds, dueBy: dayOf(startsAt) });
  for (const { id, promised: title, ownerId, contactName } of due)
    await addAgendaItem(
      tx,
      which,
      {
        title,
        kind: 'information',
        minutes: 5,
        ownerId,
        ownerName: contactName,
        originKind: 'commitment',
        originId: id,
      },
      authored,
    );
}

async function ofTheNetwork(tx: Tx, which: Which, { here, all }: { here: Held; all: Held[] }, authored: Authored) {
  const { networkId } = which;
  const points = await forNextAgenda(tx, networkId);
  if (points.length === 0) return;
  const kinds = new Map((await spacesOf(tx, networkId)).map(({ id, kind }) => [id, kind]));
  if (
    nextOf(
      all.filter((one) => takesNetworkPoints(one, kinds)),
      authored.now,
    )?.id !== here.id
  )
    return;
  const ids = (kind: 'bilan' | 'unanswered') => points.filter((one) => one.kind === kind).map(({ aboutId }) => aboutId);
  const promises = new Map((await commitmentsByIds(tx, networkId, ids('unanswered'))).map((one) => [one.id, one]));
  const events = new Map((await eventsByIds(tx, { networkId, ids: ids('bilan') })).map((one) => [one.id, one]));
  for (const { id: pointId, kind, aboutId } of points) {
    const title = kind === 'unanswered' ? promises.get(aboutId)?.promised : bilanTitle(events.get(aboutId)?.title);
    if (!title || !(await claimAgendaPoint(tx, { networkId, pointId }, authored))) continue;
    const item =
      kind === 'unanswered'
        ? { title, kind: 'decision' as const, minutes: 10, originKind: 'escalation' as const, originId: aboutId }
        : { title, kind: 'discussion' as const, minutes: 20, originKind: 'bilan' as const, originId: aboutId };
    await addAgendaItem(tx, which, item, authored);
  }
}

/** Once for a meeting: whoever takes one off does not find it there again. */
async function standing(tx: Tx, which: Which, seriesId: string | null, authored: Authored) {
  if (!seriesId) return;
  const series = await seriesOf(tx, { networkId: which.networkId, seriesId });
  const items = await everyItemOf(tx, which);
  if (!series || items.some(({ originKind }) => originKind === 'standing')) return;
  for (const { title, kind, minutes } of series.standingItems)
    await addAgendaItem(tx, which, { title, kind, minutes, originKind: 'standing' }, authored);
}
