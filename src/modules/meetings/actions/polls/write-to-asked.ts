import { membersAmong, peopleInSpace, placesRunning } from '#modules/accounts';
import { spaceOf } from '#modules/networks';
import type { Db, Tx } from '#platform/db';
import { post } from '#platform/mail';
import type { Language } from '#platform/texts';
import { askedInPoll } from '../../mails/polls/kinds.ts';
import { type Asked, addAsked } from '../../store/polls/people.ts';
import type { PollWhich } from '../../store/polls/poll.ts';

export type Asking = {
  /** Everybody of its space, or of the network. */
  whole: boolean;
  /** Members and people without an account, by their addresses. */
  others: readonly { name: string; email: string }[];
  /** Of those without an account: nobody knows theirs. */
  lang: Language;
};

const MOST = 2000;

/** Whoever is not asked yet is, and gets one letter. Returns how many leave. In the transaction of whoever calls. */
export async function writeToAsked(
  tx: Tx,
  which: PollWhich & { spaceId: string | null },
  { whole, others, lang }: Asking,
  now: Date,
): Promise<number> {
  const inNetwork = { networkId: which.networkId, now };
  const all = { after: null, most: MOST };
  const emails = others.map(({ email }) => email.toLowerCase());
  const [everybody, named] = [
    whole ? await membersAmong(tx, inNetwork, await wholeOf(tx, which), all) : [],
    emails.length > 0 ? await membersAmong(tx, inNetwork, { emails }, all) : [],
  ];
  const members = new Map([...everybody, ...named].map((one) => [one.personId, one]));
  const places = await placesRunning(tx, inNetwork, [...members.keys()]);
  const placeOf = new Map(places.map(({ personId, organisationId }) => [personId, organisationId]));
  const known = new Set([...members.values()].map(({ email }) => email.toLowerCase()));
  const asked: Asked[] = [
    ...[...members.values()].map(({ personId, name, email, language }) => ({
      personId,
      name,
      email,
      lang: language ?? lang,
      organisationId: placeOf.get(personId) ?? null,
    })),
    ...others
      .filter(({ email }) => !known.has(email.toLowerCase()))
      .map(({ name, email }) => ({ personId: null, name, email, lang, organisationId: null })),
  ];
  const anew = await addAsked(tx, which, asked);
  for (const { id: pollPersonId, personId, email, lang: theirs } of anew)
    await post(tx, askedInPoll, {
      to: { personId, address: email, lang: theirs },
      occasion: `poll:${which.pollId}`,
      data: { networkId: which.networkId, pollId: which.pollId, pollPersonId },
      now,
    });
  return anew.length;
}

/** A plenary is everybody, whoever joined it by name. */
async function wholeOf(tx: Db, { networkId, spaceId }: { networkId: string; spaceId: string | null }) {
  const space = spaceId ? await spaceOf(tx, { networkId, spaceId }) : null;
  if (!space || space.kind === 'plenary') return null;
  return { personIds: (await peopleInSpace(tx, { networkId, spaceId: space.id })).map(({ id }) => id) };
}
