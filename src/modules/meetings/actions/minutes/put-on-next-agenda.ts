import { comingMeeting } from '#modules/calendar';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { inLanguage, textsIn, type Written } from '#platform/texts';
import { addAgendaItem, type NewAgendaItem } from '../../store/agenda.ts';
import { meetingHeld, meetingOf, type Which } from '../../store/meetings.ts';
import { amendmentHeld, settleAmendment, waitingForAgenda } from '../../store/minutes/amendments.ts';
import { decisionHeld, noteReview, reviewsToPlace } from '../../store/minutes/register.ts';

/**
 * What came out of approved minutes and waits for a meeting: changes asked for afterwards, decisions whose day has come to
 * be looked at again. Each goes on the agenda of the next meeting of its space, once; until there is one it waits.
 */
export async function putOnNextAgenda(db: Db, now: Date): Promise<void> {
  for (const { networkId, id, eventId } of await waitingForAgenda(db))
    await inTransaction(db, async (tx) => {
      const held = await amendmentHeld(tx, { networkId, eventId }, id);
      if (!held || held.settledAt) return;
      const title = (t: ReturnType<typeof textsIn>, name: string) => t('minutes.agenda.amendment', { title: name });
      const next = await placed(tx, { networkId, eventId }, title, { originKind: 'amendment', originId: id }, now);
      if (next)
        await settleAmendment(tx, held, { settled: 'onAgenda', settledWords: null, settledBy: null, settledAt: now });
    });
  for (const { networkId, id, eventId } of await reviewsToPlace(db))
    await inTransaction(db, async (tx) => {
      const held = await decisionHeld(tx, { networkId, decisionId: id });
      if (!held || held.reviewPlacedFor === held.reviewOn || held.supersededById) return;
      const title = (t: ReturnType<typeof textsIn>) =>
        t('minutes.agenda.review', { words: shortened(inLanguage(held.words, t.lang).text) });
      const next = await placed(tx, { networkId, eventId }, title, { originKind: 'decision', originId: id }, now);
      if (next) await noteReview(tx, held, { reviewPlacedFor: held.reviewOn });
    });
}

type Origin = Pick<NewAgendaItem, 'originKind' | 'originId'>;
type Titled = (t: ReturnType<typeof textsIn>, of: string) => string;

/** On the agenda of the next meeting of the same space. false: there is none yet. */
async function placed(tx: Tx, from: Which, titled: Titled, origin: Origin, now: Date): Promise<boolean> {
  const former = await meetingOf(tx, from);
  if (!former) return false;
  const { spaceId } = former.event;
  const nextId = await comingMeeting(tx, {
    networkId: from.networkId,
    spaceId,
    after: laterOf(now, former.event.startsAt),
  });
  const next = nextId ? await meetingHeld(tx, { networkId: from.networkId, eventId: nextId }) : null;
  if (!next) return false;
  const { lang } = former.event.title;
  const said = inLanguage(former.event.title, lang).text;
  const title: Written = { lang, text: titled(textsIn(lang), said) };
  await addAgendaItem(tx, next, { title, kind: 'discussion', minutes: 10, ...origin }, { by: null, now });
  return true;
}

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);

/** A title is read at a glance; the whole stands in the register. */
const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
};
