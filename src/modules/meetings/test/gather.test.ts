import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction, newId } from '#platform/db';
import { dayClosed, happened } from '#platform/happenings';
import { openWorld } from '../../../../test/world.ts';
import { aNetwork, anOrganisation } from '../../accounts/test/world.ts';
import { anEvent, textOf } from '../../calendar/test/world.ts';
import { saveAgendaPoint } from '../../commitments/store/agenda.ts';
import { aPromise } from '../../commitments/test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { gatherAhead } from '../actions/gather-agendas.ts';
import { makeMeeting } from '../actions/make-meeting.ts';
import { changeAgendaItem } from '../store/agenda.ts';
import { gatherAgenda } from '../store/gather.ts';
import { saveSeries } from '../store/series.ts';
import { aMeeting, aPoint, meets, pageOf, pointsOf } from './world.ts';

const world = await openWorld();
const processes = [0, 1].map(() => connect({ max: 5, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const past = { startsAt: new Date('2026-12-01T08:00:00Z'), endsAt: new Date('2026-12-01T10:00:00Z') };

/** Nine to eleven of that day in 2027, through the form. */
const plan = (who: Parameters<typeof world.submit>[0], path: string, day: string, more: Record<string, string> = {}) =>
  world.submit(who, `${path}/meetings`, { title: 'Comité', day, time: '9h', ...more });

const madeAt = (answer: Response) => ({ id: answer.headers.get('location')?.split('/').at(-1) ?? '', path: '' });

test('a new meeting begins with what the former one left, once, and not with what it finished', async () => {
  const { network, coordinator, event: former } = await aMeeting(world, past);
  const done = await aPoint(world, network, former, 'Fini');
  await aPoint(world, network, former, 'Laissé');
  const which = { networkId: network.id, eventId: former.id };
  await world.tx((tx) => changeAgendaItem(tx, { ...which, itemId: done }, { state: 'done' }));

  const next = madeAt(await plan(coordinator, network.path, '2027-02-04'));
  const later = madeAt(await plan(coordinator, network.path, '2027-03-04'));
  await world.submit(coordinator, `${pageOf(network, next)}/gathering`, {});

  expect(await pointsOf(world, network, next)).toEqual(['planned Laissé']);
  expect(await pointsOf(world, network, later)).toEqual([]);
  expect(textOf(await world.read(coordinator, pageOf(network, next)))).toContain('Pas fini le mardi 1er décembre');
});

test('of an agenda that nobody led through nothing is carried over by itself, of a cancelled meeting everything is', async () => {
  const { network, coordinator, event: untouched } = await aMeeting(world, past);
  await aPoint(world, network, untouched, 'Peut-être dit');
  const off = await meets(world, network, { startsAt: new Date('2027-01-14T08:00:00Z') });
  await aPoint(world, network, off, 'Jamais dit');
  const next = await meets(world, network, { startsAt: new Date('2027-02-04T08:00:00Z') });
  await world.submit(coordinator, `${off.path}/cancellation`, { reason: 'Grève', version: '1' });

  await gatherAhead(world.db, network.id, world.now());

  expect(await pointsOf(world, network, next)).toEqual(['planned Jamais dit']);
});

test('what is closed as a day is looked back on at the next meeting exactly once, even when it is said twice', async () => {
  const { network, event: next } = await aMeeting(world);
  const day = await anEvent(world, network, { titled: 'Partner Day', ...past });
  const say = () => world.tx((tx) => happened(tx, dayClosed, { networkId: network.id, eventId: day.id }));

  await say();
  await world.doJobs();
  await say();
  await world.doJobs();

  expect(await pointsOf(world, network, next)).toEqual(['planned Bilan : Partner Day'.replace(' :', '\u202f:')]);
});

test('when there is no next meeting it waits for the one that comes; a working group does not take it', async () => {
  const { network, coordinator } = await aMeeting(world, past);
  const group = await aSpace(world, network, { kind: 'workingGroup' });
  const day = await anEvent(world, network, { titled: 'Partner Day', ...past });
  await world.tx((tx) => happened(tx, dayClosed, { networkId: network.id, eventId: day.id }));
  await world.doJobs();

  const ofGroup = madeAt(await plan(coordinator, network.path, '2027-02-01', { space: group.id }));
  const ofAll = madeAt(await plan(coordinator, network.path, '2027-02-04'));

  expect(await pointsOf(world, network, ofGroup)).toEqual([]);
  expect(await pointsOf(world, network, ofAll)).toEqual(['planned Bilan : Partner Day'.replace(' :', '\u202f:')]);
});

test('promises made at a former meeting come while they run and fall due; a promise nobody answers for comes once', async () => {
  const { network, coordinator, member, event: former } = await aMeeting(world, past);
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const promise = (named: string, dueOn: string) =>
    aPromise(world, { network, organisation, owner: member }, { named, dueOn, eventId: former.id });
  await promise('Réserver la salle', '2027-01-15');
  await promise('Écrire le guide', '2027-06-01');
  const silent = await aPromise(world, { network, organisation, owner: member }, { named: 'Permanence' });
  const point = { kind: 'unanswered' as const, aboutId: silent.id, since: world.now() };
  await world.tx((tx) => saveAgendaPoint(tx, network.id, point));

  const next = madeAt(await plan(coordinator, network.path, '2027-02-04'));
  await gatherAhead(world.db, network.id, world.now());

  expect(await pointsOf(world, network, next)).toEqual(['planned Réserver la salle', 'planned Permanence']);
  expect(textOf(await world.read(coordinator, pageOf(network, next)))).toContain('Engagement resté sans nouvelles');
});

test('what was taken off an agenda does not come again by itself, nor does what stands on each of the series', async () => {
  const { network, coordinator } = await aMeeting(world, past);
  const seriesId = await world.tx((tx) =>
    saveSeries(
      tx,
      network.id,
      {
        title: { lang: 'fr', text: 'Comité' },
        spaceId: null,
        rhythm: null,
        placeName: null,
        defaultMinutes: 120,
        standingItems: [{ title: { lang: 'fr', text: 'Infos' }, kind: 'information', minutes: 10 }],
        chairId: null,
        noteTakerId: null,
        timeKeeperId: null,
      },
      { by: coordinator.personId, now: world.now() },
    ),
  );
  const next = madeAt(await plan(coordinator, network.path, '2027-02-04', { series: seriesId }));
  expect(await pointsOf(world, network, next)).toEqual(['planned Infos']);
  const { rows } = await world.pool.query<{ id: string }>('select id from agenda_item where event_id = $1', [next.id]);

  await world.submit(coordinator, `${pageOf(network, next)}/items/${rows[0]?.id}`, { _method: 'delete' });
  await gatherAhead(world.db, network.id, world.now());

  expect(await pointsOf(world, network, next)).toEqual([]);
});

/** Two coordinators plan a meeting at the same moment, on two processes, while a point waits for the next agenda. */
test('of two meetings planned at the same moment one alone takes what waits', async () => {
  const network = await aNetwork(world);
  const { network: other } = await aMeeting(world);
  const day = await anEvent(world, network, { titled: 'Partner Day', ...past });
  await world.tx((tx) => saveAgendaPoint(tx, network.id, { kind: 'bilan', aboutId: day.id, since: world.now() }));
  const member = {
    networkId: network.id,
    personId: newId(),
    name: 'X',
    role: 'coordinator' as const,
    organisationId: null,
    organisationName: null,
  };
  const event = (on: string) => ({
    title: { lang: 'fr' as const, text: 'Comité' },
    startsAt: new Date(`${on}T08:00:00Z`),
    endsAt: new Date(`${on}T10:00:00Z`),
    placeName: null,
    languages: ['fr' as const],
  });

  const made = await Promise.all(
    ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'].map((on, i) =>
      makeMeeting(processes[i % 2]?.db ?? world.db, member, { event: event(on), about: {} }, null, world.now()),
    ),
  );
  await Promise.all(
    made.map(({ eventId }, i) =>
      inTransaction(processes[i % 2]?.db ?? world.db, (tx) =>
        gatherAgenda(tx, { networkId: network.id, eventId }, { by: null, now: world.now() }),
      ),
    ),
  );

  const all = await Promise.all(made.map(({ eventId: id }) => pointsOf(world, network, { id, path: '' })));
  expect(all.flat()).toHaveLength(1);
  expect(other.id).not.toBe(network.id);
});
