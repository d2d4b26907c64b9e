import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction, newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { registerVisitor } from '../actions/register-visitor.ts';
import { withdraw } from '../actions/withdraw.ts';
import { limitsNow } from '../rules/places/limits-now.ts';
import { seatOf } from '../rules/places/seat.ts';
import { decideRegistration } from '../rules/registration.ts';
import { eventOf } from '../store/events.ts';
import { placesTaken } from '../store/places-taken.ts';
import { saveRegistrations } from '../store/registrations.ts';
import { aScene, type TestScene } from './world.ts';

const world = await openWorld();
/** Several processes of the application, each with connections of its own. */
const processes = [0, 1, 2].map(() =>
  connect({ max: 10, connectionTimeoutMillis: 60_000, ...(world.connection as pg.PoolConfig) }),
);
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const organisations = ['La Rampe', 'L’Établi', 'Halte Tilia', 'Mots d’Ici', 'Duden', 'Taalhuis'];

/** 150 people of six organisations ask at the same moment, on three processes. */
async function rush(
  scene: TestScene,
  ask: (db: (typeof processes)[number]['db'], visitor: Visitor) => Promise<unknown>,
) {
  const people = Array.from({ length: 150 }, (_, i) => ({
    networkId: scene.network.id,
    eventId: scene.event.id,
    givenName: `Nom ${i}`,
    familyName: null,
    email: null,
    organisationId: null,
    organisationName: organisations[i % organisations.length] ?? '',
    role: i % 3 === 0 ? ('worker' as const) : ('serviceUser' as const),
    language: 'fr' as const,
  }));
  await Promise.all(
    people.map((visitor, i) => ask((processes[i % processes.length] ?? processes[0])?.db as never, visitor)),
  );
}
type Visitor = Parameters<typeof registerVisitor>[1];

const quotas = { perOrganisation: 4, perRole: { worker: 7 }, usersPerWorker: 2 };

async function comers(eventId: string) {
  const { rows } = await world.pool.query<{ organisation_name: string; role: string; state: string; id: string }>(
    'select id, organisation_name, role, state from registration where event_id = $1',
    [eventId],
  );
  const there = rows.filter(({ state }) => state === 'registered');
  return {
    all: rows.length,
    there: there.length,
    ids: there.map(({ id }) => id),
    workers: there.filter(({ role }) => role === 'worker').length,
    most: Math.max(0, ...organisations.map((name) => there.filter((one) => one.organisation_name === name).length)),
  };
}

test('hundreds ask at once on several processes: no total, no quota, no ratio is exceeded, and no place stays idle', async () => {
  const scene = await aScene(world, { places: 20, quotas, waitingList: 'automatic' });
  const asked = { once: null, pageOf: (id: string) => id, by: null };

  await rush(scene, (db, visitor) => registerVisitor(db, visitor, asked, world.now()));

  const { all, there, most, workers } = await comers(scene.event.id);
  expect({ all, there, most }).toEqual({ all: 150, there: 20, most: 4 });
  expect(workers).toBeLessThanOrEqual(7);
  expect(there - workers).toBeLessThanOrEqual(2 * workers);
});

test('while some withdraw and others move up, never more come than there are places', async () => {
  const scene = await aScene(world, { places: 20, quotas: { perOrganisation: 4 }, waitingList: 'automatic' });
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const asked = { once: null, pageOf: (id: string) => id, by: null };
  await rush(scene, (db, visitor) => registerVisitor(db, visitor, asked, world.now()));
  const { ids } = await comers(scene.event.id);

  await Promise.all(
    ids
      .slice(0, 12)
      .map((registrationId, i) =>
        withdraw(
          processes[i % 3]?.db as never,
          { ...which, registrationId, by: null },
          { decided: false },
          world.now(),
        ),
      ),
  );

  expect(await comers(scene.event.id)).toMatchObject({ there: 20, most: 4 });
});

test('the lock is what keeps the quotas: without it they are exceeded', async () => {
  const scene = await aScene(world, { places: 20, quotas });
  const which = { networkId: scene.network.id, eventId: scene.event.id };

  await rush(scene, (db, visitor) =>
    inTransaction(db, async (tx) => {
      const event = await eventOf(tx, which);
      if (!event) throw new Error('the event is gone');
      const { taken, asked } = await placesTaken(tx, which);
      const facts = { event, limits: limitsNow(event, asked, world.now()), taken };
      const decision = decideRegistration({ ...facts, seats: [seatOf(visitor)], mine: null }, world.now());
      if (decision.outcome !== 'registered') return;
      await saveRegistrations(tx, [{ ...visitor, id: newId(), source: 'form', registeredAt: world.now() }]);
    }),
  );

  expect((await comers(scene.event.id)).there).toBeGreaterThan(20);
});
