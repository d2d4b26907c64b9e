import type { Db } from '#platform/db';
import { ownPath } from './addresses.ts';
import { attended } from './rules/door/certificate.ts';
import { presenceOf } from './store/door/arrivals.ts';

type Asked = {
  networkId: string;
  eventId: string;
  startsAt: Date;
  endsAt: Date;
  participant: { id: string; code: string };
};

/** Where somebody finds the certificate that they came. null: it is not over, or they were not noted at the door. */
export async function ownCertificate(
  db: Db,
  { participant, startsAt, endsAt, ...which }: Asked,
  now: Date,
): Promise<string | null> {
  if (now < endsAt) return null;
  const presence = await presenceOf(db, which);
  return attended({ startsAt, endsAt }, presence.get(participant.id), now)
    ? `${ownPath(participant.code)}/certificate.pdf`
    : null;
}
