import { memberOf, personNames } from '#modules/accounts';
import { dayWords } from '#modules/calendar';
import { networkById } from '#modules/networks';
import type { Db } from '#platform/db';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage, nameIn, type T } from '#platform/texts';
import { askedPath, decisionPath, minutesPaths, readingPath } from '../../minutes-addresses.ts';
import { askedSeal, readingSeal } from '../../minutes-seal.ts';
import { meetingOf } from '../../store/meetings.ts';
import { amendmentsOf } from '../../store/minutes/amendments.ts';
import { askedById } from '../../store/minutes/asked.ts';
import { minutesOf } from '../../store/minutes/minutes.ts';
import { decisionOf } from '../../store/minutes/register.ts';
import { markOf } from '../../words/minutes.ts';
import { amendmentAsked, decisionToReview, minutesApproved, minutesToApprove } from './kinds.ts';

type Which = { networkId: string; eventId: string };

/** What every letter about minutes speaks of. null: gone since. */
async function factsOf(db: Db, which: Which, t: T) {
  const [network, meeting, kept] = await Promise.all([
    networkById(db, which.networkId),
    meetingOf(db, which),
    minutesOf(db, which),
  ]);
  if (!network || !meeting || !kept) return null;
  const title = inLanguage(meeting.event.title, t.lang).text;
  const day = dayWords(t, meeting.event, { year: true });
  return { slug: network.slug, network: nameIn(t, network.name), title, day, kept };
}

const writeToApprove = writes(minutesToApprove, async ({ networkId, askedId }, { db, t, link }) => {
  const asked = await askedById(db, { networkId, askedId });
  const facts = asked && (await factsOf(db, { networkId, eventId: asked.eventId }, t));
  // Sent again since, taken back or approved: there is nothing to answer any more.
  if (!asked || facts?.kept.state !== 'toApprove' || facts.kept.round !== asked.round) return null;
  const { title, day, network, slug, kept } = facts;
  const until = kept.approveUntil ? t.day(kept.approveUntil, { year: true }) : '';
  return composeLetter({
    t,
    title: t('minutes.letter.toApprove.title', { title }),
    sentences: [
      t('minutes.letter.toApprove.say', { title, day }),
      t(`minutes.letter.toApprove.${kept.way ?? 'chair'}`, { day: until }),
    ],
    link: { label: t('minutes.letter.toApprove.open'), href: link(askedPath(slug, askedSeal({ networkId, askedId }))) },
    reason: t('minutes.letter.reason', { network }),
  });
});

const writeApproved = writes(minutesApproved, async ({ personId, itemId, mailbox, ...which }, { db, t, now, link }) => {
  const [facts, member] = await Promise.all([
    factsOf(db, which, t),
    personId ? memberOf(db, { networkId: which.networkId, personId, now }) : null,
  ]);
  if (facts?.kept.state !== 'approved' || facts.kept.number === null || facts.kept.numberYear === null) return null;
  const { title, day, network, slug, kept } = facts;
  const mark = markOf(t, { number: kept.number ?? 0, year: kept.numberYear ?? 0 });
  const reading = readingPath(slug, readingSeal({ ...which, itemId, mailbox }));
  return composeLetter({
    t,
    title: t('minutes.letter.approved.title', { title, mark }),
    sentences: [
      t(itemId ? 'minutes.letter.approved.sayItem' : 'minutes.letter.approved.say', { title, day, mark }),
      t('minutes.letter.approved.formats'),
    ],
    link: {
      label: t('minutes.letter.approved.read'),
      href: link(member && itemId === null ? minutesPaths(slug, which.eventId).minutes : reading),
    },
    reason: t(member ? 'minutes.letter.reason' : 'minutes.letter.reasonGuest', { network }),
  });
});

const writeAmendmentAsked = writes(amendmentAsked, async ({ amendmentId, ...which }, { db, t, link }) => {
  const [facts, amendments] = await Promise.all([factsOf(db, which, t), amendmentsOf(db, which)]);
  const asked = amendments.find(({ id }) => id === amendmentId);
  if (!facts || !asked || asked.settledAt) return null;
  const { title, slug, network } = facts;
  const names = await personNames(db, asked.askedBy ? [asked.askedBy] : []);
  const name = (asked.askedBy ? names.get(asked.askedBy) : asked.askedName) ?? t('minutes.somebody');
  return composeLetter({
    t,
    title: t('minutes.letter.amendment.title', { title }),
    sentences: [
      t('minutes.letter.amendment.say', { name, words: inLanguage(asked.words, t.lang).text }),
      t(asked.afterApproval ? 'minutes.letter.amendment.after' : 'minutes.letter.amendment.before'),
    ],
    link: {
      label: t('minutes.letter.amendment.open'),
      href: link(`${minutesPaths(slug, which.eventId).minutes}#amendments`),
    },
    reason: t('minutes.letter.reason', { network }),
  });
});

const writeToReview = writes(decisionToReview, async ({ networkId, decisionId }, { db, t, link }) => {
  const [row, network] = await Promise.all([decisionOf(db, { networkId, decisionId }), networkById(db, networkId)]);
  if (!row?.reviewOn || !network || row.supersededById) return null;
  return composeLetter({
    t,
    title: t('minutes.letter.review.title'),
    sentences: [
      t('minutes.letter.review.say', {
        words: inLanguage(row.words, t.lang).text,
        day: t.day(row.decidedOn, { year: true }),
      }),
      t('minutes.letter.review.then'),
    ],
    link: { label: t('minutes.letter.review.open'), href: link(decisionPath(network.slug, row.id)) },
    reason: t('minutes.letter.reason', { network: nameIn(t, network.name) }),
  });
});

export const minutesLetters = [writeToApprove, writeApproved, writeAmendmentAsked, writeToReview];
