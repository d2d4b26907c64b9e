import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import {
  offerEnded,
  placeAsked,
  placeDeclined,
  placeGiven,
  placeOffered,
  registrationConfirmed,
  waitingNoted,
} from '../../mails/kinds.ts';
import type { Registration } from '../../store/registering/registrations.ts';

const letters = {
  registered: registrationConfirmed,
  waiting: waitingNoted,
  asked: placeAsked,
  given: placeGiven,
  offered: placeOffered,
  offerEnded,
  declined: placeDeclined,
} as const;

type Told = Pick<Registration, 'networkId' | 'eventId' | 'id' | 'personId' | 'email' | 'language' | 'version'>;

/** Writes to one person what has become of their registration, once for each version of it; nothing without an e-mail. */
export async function tellRegistration(
  tx: Tx,
  { networkId, eventId, id, personId, email, language, version }: Told,
  news: keyof typeof letters,
  now: Date,
): Promise<void> {
  if (!email) return;
  const to = { personId, address: email, lang: language ?? 'fr' };
  const data = { networkId, eventId, registrationId: id };
  await post(tx, letters[news], { to, occasion: `registration:${id}:${version}`, data, now });
}
