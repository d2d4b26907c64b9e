import { and, asc, eq, gt } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { registration } from '../../tables/index.ts';
import { atEvent } from './at-event.ts';
import { freshCodes } from './codes.ts';

export type Registration = typeof registration.$inferSelect;
export type NewRegistration = Omit<typeof registration.$inferInsert, 'id' | 'code' | 'state' | 'version'> & {
  id?: string;
  /** Registered, unless said otherwise. */
  state?: RegistrationState;
};

/** Rows in one statement: enough to be quick, few enough for the limit of parameters. */
const AT_ONCE = 500;

/** Registers people and gives each a code. The answer is in the order of what was given. */
export async function saveRegistrations(
  tx: Tx,
  people: readonly NewRegistration[],
): Promise<{ id: string; code: string }[]> {
  const saved: { id: string; code: string }[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const batch = people.slice(from, from + AT_ONCE).map((person) => ({ ...person, id: person.id ?? newId() }));
    const codes = new Map<string, string>();
    // A code taken by somebody else in the same moment is left out by the index; whoever it was for gets another one.
    for (let waiting = batch; waiting.length > 0; waiting = batch.filter(({ id }) => !codes.has(id))) {
      const fresh = freshCodes(waiting.length);
      const rows = waiting.map((person, i) => ({
        ...person,
        code: fresh[i] ?? '',
        state: person.state ?? ('registered' as const),
      }));
      const done = await tx
        .insert(registration)
        .values(rows)
        .onConflictDoNothing({ target: registration.code })
        .returning({ id: registration.id, code: registration.code });
      for (const { id, code } of done) codes.set(id, code);
    }
    for (const { id } of batch) saved.push({ id, code: codes.get(id) ?? '' });
  }
  return saved;
}

export async function isRegistered(db: Db, networkId: string, id: string): Promise<boolean> {
  const same = and(eq(registration.networkId, networkId), eq(registration.id, id));
  return (await db.select({ id: registration.id }).from(registration).where(same)).length > 0;
}

type Which = { networkId: string; eventId: string; id: string };
const isIt = ({ networkId, eventId, id }: Which) => and(atEvent({ networkId, eventId }), eq(registration.id, id));

export async function markWithdrawn(tx: Tx, which: Registration, by: string | null, now: Date): Promise<void> {
  const ended = { state: 'withdrawn' as const, withdrawnBy: by, withdrawnAt: now, offerEndsAt: null };
  await tx
    .update(registration)
    .set({ ...ended, version: which.version + 1 })
    .where(isIt(which));
}

/** Nobody took the place in time. Until when it was theirs stays, so that their page says what happened. */
export async function markOfferEnded(tx: Tx, which: Registration, now: Date): Promise<void> {
  await tx
    .update(registration)
    .set({ state: 'withdrawn', withdrawnAt: now, version: which.version + 1 })
    .where(isIt(which));
}

/** `registeredAt` is new for whoever waits: they stand at the end of the line. */
export async function markReturned(
  tx: Tx,
  which: Registration,
  back: { state: RegistrationState; registeredAt?: Date },
): Promise<void> {
  const ended = { withdrawnBy: null, withdrawnAt: null, offerEndsAt: null, declinedBecause: null };
  await tx
    .update(registration)
    .set({ ...back, ...ended, version: which.version + 1 })
    .where(isIt(which));
}

/** Somebody moves on: a place is given, offered, or an answer comes. `offerEndsAt` only with an offer. */
export async function markState(
  tx: Tx,
  which: Registration,
  state: Exclude<RegistrationState, 'withdrawn'>,
  offerEndsAt: Date | null = null,
): Promise<void> {
  await tx
    .update(registration)
    .set({ state, offerEndsAt, version: which.version + 1 })
    .where(isIt(which));
}

export async function changeRegistration(tx: Tx, which: Registration, change: Partial<NewRegistration>): Promise<void> {
  await tx
    .update(registration)
    .set({ ...change, version: which.version + 1 })
    .where(isIt(which));
}

/** Ends the registrations of an import. */
export async function withdrawImported(
  tx: Tx,
  { networkId, importId, by, now }: { networkId: string; importId: string; by: string; now: Date },
): Promise<void> {
  const ended = { state: 'withdrawn' as const, withdrawnBy: by, withdrawnAt: now };
  await tx
    .update(registration)
    .set(ended)
    .where(and(isOfImport({ networkId, importId }), eq(registration.state, 'registered')));
}

/** Those of an import that ended, a batch after another by id. */
export async function endedOfImport(
  db: Db,
  which: { networkId: string; importId: string },
  after: string | null,
): Promise<string[]> {
  const rows = await db
    .select({ id: registration.id })
    .from(registration)
    .where(and(isOfImport(which), eq(registration.state, 'withdrawn'), after ? gt(registration.id, after) : undefined))
    .orderBy(asc(registration.id))
    .limit(200);
  return rows.map(({ id }) => id);
}

const isOfImport = ({ networkId, importId }: { networkId: string; importId: string }) =>
  and(eq(registration.networkId, networkId), eq(registration.importId, importId));
