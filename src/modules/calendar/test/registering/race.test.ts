import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction, newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { changeSaid } from '../../actions/registering/change-said.ts';
import { type Coming, registerVisitor } from '../../actions/registering/register-visitor.ts';
import { replace } from '../../actions/registering/replace.ts';
import { withdraw } from '../../actions/registering/withdraw.ts';
import { NOTHING_CHOSEN, optionsOf } from '../../rules/asked/choosing.ts';
import { NOTHING_SAID } from '../../rules/asked/said.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { decideRegistration } from '../../rules/registering/registration.ts';
import { eventOf } from '../../store/events/events.ts';
import { placesTaken } from '../../store/registering/places-taken.ts';
import { saveRegistrations } from '../../store/registering/registrations.ts';
import { saveParty } from '../../store/registering/save-party.ts';
import { aChoice, aScene, type TestScene } from '../world.ts';

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

const pools = { cv: 5, voice: 8, soup: 12 };

/** A workshop of five, one of eight, and a meal for twelve: everybody wants one of the first two, and most the meal. */
async function withPools(scene: TestScene) {
  const add = (kind: string, nameFr: string, places: number) =>
    aChoice(world, scene.coordinator, scene.event, { kind, nameFr, places: String(places) });
  const ids = {
    cv: await add('session', 'CV', pools.cv),
    voice: await add('session', 'Voix', pools.voice),
    soup: await add('meal', 'Soupe', pools.soup),
  };
  const wants = (i: number): string[] => [i % 2 ? ids.cv : ids.voice, ...(i % 5 ? [ids.soup] : [])];
  const saidBy = ({ givenName }: { givenName: string }) => {
    const options = wants(Number(givenName.slice(4)));
    return { ...NOTHING_SAID, chosen: { ...NOTHING_CHOSEN, options } };
  };
  const taken = async () => {
    const { rows } = await world.pool.query<{ choice_id: string; people: number }>(
      `select k.choice_id, count(*)::int as people from registration_choice k
       join registration r on r.id = k.registration_id and r.state = 'registered' where r.event_id = $1 group by 1`,
      [scene.event.id],
    );
    const of = (id: string) => rows.find(({ choice_id }) => choice_id === id)?.people ?? 0;
    return { cv: of(ids.cv), voice: of(ids.voice), soup: of(ids.soup) };
  };
  return { saidBy, taken };
}

type Visitor = Coming & { networkId: string; eventId: string };

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

  await rush(scene, (db, visitor) => registerVisitor(db, visitor, () => visitor, asked, world.now()));

  const { all, there, most, workers } = await comers(scene.event.id);
  expect({ all, there, most }).toEqual({ all: 150, there: 20, most: 4 });
  expect(workers).toBeLessThanOrEqual(7);
  expect(there - workers).toBeLessThanOrEqual(2 * workers);
});

test('while some withdraw and others move up, never more come than there are places', async () => {
  const scene = await aScene(world, { places: 20, quotas: { perOrganisation: 4 }, waitingList: 'automatic' });
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const asked = { once: null, pageOf: (id: string) => id, by: null };
  await rush(scene, (db, visitor) => registerVisitor(db, visitor, () => visitor, asked, world.now()));
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

test('workshops and meals with places are never oversold, and each is filled', async () => {
  const scene = await aScene(world, { waitingList: 'automatic' });
  const { saidBy, taken } = await withPools(scene);

  await rush(scene, (db, visitor) => {
    const asking = { once: null, pageOf: (id: string) => id, by: null };
    return registerVisitor(db, visitor, () => ({ ...visitor, said: saidBy(visitor) }), asking, world.now());
  });

  const { cv, voice, soup } = await taken();
  expect({ cv, voice }).toEqual({ cv: pools.cv, voice: pools.voice });
  expect(soup).toBeLessThanOrEqual(pools.soup);
  expect((await comers(scene.event.id)).all).toBe(150);
});

test('while people change their choices and send colleagues, no workshop and no meal is oversold', async () => {
  const scene = await aScene(world, { waitingList: 'automatic' });
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const { saidBy, taken } = await withPools(scene);
  await rush(scene, (db, visitor) => {
    const asking = { once: null, pageOf: (id: string) => id, by: null };
    return registerVisitor(db, visitor, () => ({ ...visitor, said: saidBy(visitor) }), asking, world.now());
  });
  const { ids } = await comers(scene.event.id);

  await Promise.all(
    ids.map((registrationId, i) => {
      const db = processes[i % 3]?.db as never;
      const said = saidBy({ givenName: `Nom ${i + 1}` });
      if (i % 3 === 0)
        return changeSaid(db, { ...which, registrationId, version: 1, said }, { decided: false }, world.now());
      const person = { givenName: `Collègue ${i}`, familyName: null, email: null, organisationId: null };
      const colleague = { ...person, organisationName: 'Autre', role: 'worker' as const, language: 'fr' as const };
      const replacing = { ...which, registrationId, colleague, by: null, once: null, pageOf: (id: string) => id };
      return i % 3 === 1
        ? replace(db, replacing, world.now())
        : withdraw(db, { ...which, registrationId, by: null }, { decided: false }, world.now());
    }),
  );

  const now = await taken();
  expect(now.cv).toBeLessThanOrEqual(pools.cv);
  expect(now.voice).toBeLessThanOrEqual(pools.voice);
  expect(now.soup).toBeLessThanOrEqual(pools.soup);
});

test('the lock is what keeps workshops from being oversold: without it they are', async () => {
  const scene = await aScene(world);
  const which = { networkId: scene.network.id, eventId: scene.event.id };
  const { saidBy, taken } = await withPools(scene);

  await rush(scene, (db, visitor) =>
    inTransaction(db, async (tx) => {
      const event = await eventOf(tx, which);
      if (!event) throw new Error('the event is gone');
      const { taken: seen, asked } = await placesTaken(tx, which);
      const said = saidBy(visitor);
      const seats = [seatOf(visitor, optionsOf(asked.choices, said.chosen))];
      const facts = { event, limits: limitsNow(event, asked, world.now()), taken: seen };
      if (decideRegistration({ ...facts, seats, mine: null }, world.now()).outcome !== 'registered') return;
      await saveParty(tx, [{ ...visitor, source: 'form', registeredAt: world.now() }], said);
    }),
  );

  const now = await taken();
  expect(now.cv + now.voice).toBeGreaterThan(pools.cv + pools.voice);
});
