import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Doorkeeper } from '../../rules/door/doorkeeper.ts';
import { momentOfId, noteMoment } from '../../rules/door/presence.ts';
import { codeScanned, isLetIn } from '../../rules/door/scan.ts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { presenceOfPerson, saveArrival } from '../../store/door/arrivals.ts';
import { registrationWithCode } from '../../store/registering/by-code.ts';
import { doorTopicOf } from '../../store/topic.ts';

export type Scanned =
  /** known: they were there already, since the first time. */
  | { outcome: 'noted' | 'known'; registrationId: string }
  | { outcome: 'noPlace'; registrationId: string; standing: Exclude<RegistrationState, 'registered' | 'withdrawn'> }
  /** It opens another event of this network. */
  | { outcome: 'elsewhere'; eventId: string }
  | { outcome: 'unknown' | 'noCode' };

/** A code was read at the door. `id`: of this fact, made on the device. */
export function scan(
  db: Db,
  { networkId, eventId, personId: by }: Doorkeeper,
  { id, read }: { id: string; read: string },
  now: Date,
): Promise<Scanned> {
  return inTransaction(db, async (tx): Promise<Scanned> => {
    const code = codeScanned(read);
    if (!code) return { outcome: 'noCode' };
    const found = await registrationWithCode(tx, code);
    if (found?.networkId !== networkId) return { outcome: 'unknown' };
    if (found.eventId !== eventId) return { outcome: 'elsewhere', eventId: found.eventId };
    const { id: registrationId, standing } = found;
    if (!isLetIn(standing)) return { outcome: 'noPlace', registrationId, standing };
    const fact = { id, registrationId, state: 'present' as const, at: noteMoment(momentOfId(id), now) };
    await saveArrival(tx, { ...fact, networkId, eventId, by });
    await changed(tx, doorTopicOf(eventId));
    const holds = (await presenceOfPerson(tx, { networkId, eventId, registrationId })).get(registrationId);
    return { outcome: holds?.id === id ? 'noted' : 'known', registrationId };
  });
}
