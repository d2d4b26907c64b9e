import { afterAll, beforeEach, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { openWorld } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { lookAfterMinutes } from '../../jobs.ts';
import { agendaOf } from '../../store/agenda.ts';
import { meets, type TestMeeting } from '../world.ts';
import { aMeetingToNote, approvedMinutes, approveThem, noted, sendThem } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const before = world.now();
beforeEach(() => world.moveTo(before));

const lookAfter = async () => {
  await world.tx((tx) => later(tx, lookAfterMinutes, {}));
  await world.doJobs();
};

const agenda = async (network: TestMeeting['network'], eventId: string) =>
  (await agendaOf(world.db, { networkId: network.id, eventId })).map(({ title }) => title.text);

test('what was decided stands in the register with its way and its meeting, and is found by its words', async () => {
  const meeting = await approvedMinutes(world);
  const other = await aMeetingToNote(world);
  await noted(world, other, 'Décision : dans un autre réseau');
  await sendThem(world, other);
  await approveThem(world, other);

  const list = textOf(await world.read(meeting.member, `${meeting.network.path}/decisions`));
  const found = textOf(await world.read(meeting.member, `${meeting.network.path}/decisions?q=TICKETS`));
  const none = textOf(await world.read(meeting.member, `${meeting.network.path}/decisions?q=navette`));
  const page = await world.read(meeting.member, `${meeting.network.path}/decisions/${meeting.decision}`);

  expect(list).toContain('les tickets sont avancés à l’accueil');
  expect(list).toContain('Comité de pilotage, jeudi 21 janvier 2027');
  expect(list).not.toContain('dans un autre réseau');
  expect(found).toContain('les tickets sont avancés');
  expect(none).toContain('Aucune décision ne correspond.');
  expect(page).toContain(`${meeting.minutes}#block-${meeting.decision}`);
});

test('the day to look at it again: one letter, one point on the next agenda; none before, none twice', async () => {
  const meeting = await approvedMinutes(world);
  const next = await meets(world, meeting.network, { startsAt: new Date('2027-01-28T08:00:00Z') });
  const told = async () =>
    (await world.letters(meeting.coordinator.email)).filter(({ subject }) => subject?.includes('à revoir')).length;

  world.moveTo('2027-01-24T10:00:00Z');
  await lookAfter();
  const early = [await told(), await agenda(meeting.network, next.id)];
  world.moveTo('2027-01-25T10:00:00Z');
  await lookAfter();
  await lookAfter();
  world.moveTo('2027-01-27T10:00:00Z');
  await lookAfter();

  expect(early).toEqual([0, []]);
  expect(await told()).toBe(1);
  expect(await agenda(meeting.network, next.id)).toEqual([
    'Décision à revoir\u202f: les tickets sont avancés à l’accueil',
  ]);
  expect(textOf(await world.read(meeting.coordinator, `${meeting.network.path}/decisions?view=toReview`))).toContain(
    'à revoir',
  );
});

test('a review waits until there is a meeting to speak of it; kept, it has no day any more', async () => {
  const meeting = await approvedMinutes(world);
  world.moveTo('2027-01-26T10:00:00Z');
  await lookAfter();
  const next = await meets(world, meeting.network, { startsAt: new Date('2027-02-15T08:00:00Z') });
  await lookAfter();
  const path = `${meeting.network.path}/decisions/${meeting.decision}`;
  const placed = await agenda(meeting.network, next.id);

  const due = textOf(await world.read(meeting.coordinator, path));
  await world.submit(meeting.coordinator, `${path}/review`, {});
  await world.submit(meeting.coordinator, `${path}/review`, {});

  expect(placed).toHaveLength(1);
  expect(due).toContain('Le jour de revoir cette décision est arrivé');
  const after = textOf(await world.read(meeting.coordinator, path));
  expect(after).not.toContain('Le jour de revoir');
  expect(after).toContain('Revue et gardée le mardi 26 janvier 2027');
});

test('a later decision takes its place; whoever changed it meanwhile is not overwritten', async () => {
  const meeting = await aMeetingToNote(world);
  const first = await noted(world, meeting, 'Décision : la salle A');
  const second = await noted(world, meeting, 'Décision : la salle B');
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const path = `${meeting.network.path}/decisions/${first}`;
  const change = (fields: Record<string, string>) =>
    world.submit(meeting.coordinator, path, { _method: 'put', version: '1', ...fields });

  const answers = await Promise.all([change({ supersededBy: second }), change({ reviewOn: '2027-09-01' })]);
  const stale = answers.find(({ status }) => status === 422);
  const byMember = await world.submit(meeting.member, path, { _method: 'put', version: '2', reviewOn: '2027-10-01' });

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect(await stale?.text()).toContain('data-errors');
  expect(byMember.status).toBe(404);
  await world.submit(meeting.coordinator, path, { _method: 'put', version: '2', supersededBy: second });
  const [old, now] = [
    await world.read(meeting.member, path),
    await world.read(meeting.member, path.replace(first, second)),
  ];
  expect(textOf(old)).toContain('Remplacée par la salle B');
  expect(textOf(now)).toContain('Elle remplace la salle A');
  // Two that stand in each other's place would both be gone.
  const circle = await world.submit(meeting.coordinator, path.replace(first, second), {
    _method: 'put',
    version: '1',
    supersededBy: first,
  });
  expect(circle.status).toBe(404);
});

test('three decisions of one day do not stand in each other’s place in a ring', async () => {
  const meeting = await aMeetingToNote(world);
  const [a, b, d] = [
    await noted(world, meeting, 'Décision : la salle A'),
    await noted(world, meeting, 'Décision : la salle B'),
    await noted(world, meeting, 'Décision : la salle C'),
  ];
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const replace = (one: string, supersededBy: string) =>
    world.submit(meeting.coordinator, `${meeting.network.path}/decisions/${one}`, {
      _method: 'put',
      version: '1',
      supersededBy,
    });

  const answers = [await replace(a, b), await replace(b, d), await replace(d, a)];

  expect(answers.map(({ status }) => status)).toEqual([303, 303, 404]);
});

test('a change asked for after approval changes nothing and is on the next agenda once, as soon as there is one', async () => {
  const meeting = await approvedMinutes(world);
  await world.submit(meeting.member, `${meeting.minutes}/amendments`, { words: 'Il manquait mon nom.' });
  await lookAfter();
  const next = await meets(world, meeting.network, { startsAt: new Date('2027-02-18T08:00:00Z') });
  await lookAfter();
  await lookAfter();

  expect(await agenda(meeting.network, next.id)).toEqual(['Modification demandée du PV\u202f: Comité de pilotage']);
  const page = textOf(await world.read(meeting.coordinator, meeting.minutes));
  expect(page).toContain('Il manquait mon nom.');
  expect(page).toContain('À l’ordre du jour de la réunion suivante.');
});

test('an action becomes a promise on the usual form, with who and when; the promise leads back to the minutes', async () => {
  const meeting = await aMeetingToNote(world);
  const action = await noted(world, meeting, 'Action : demander un bon de caisse', {
    owner: 'Yassine El Amrani',
    dueOn: '2027-02-27',
  });
  const asked = await Promise.all(
    [1, 2].map(() => world.submit(meeting.coordinator, `${meeting.minutes}/blocks/${action}/promise`, {})),
  );
  const form = asked[0]?.headers.get('location') ?? '';
  const page = await world.read(meeting.coordinator, form);
  const statement = new URLSearchParams(form.split('?')[1]).get('statement') ?? '';
  const promising = { statement, promised: 'demander un bon de caisse', organisation: '' };

  const refused = await world.submit(meeting.coordinator, `${meeting.network.path}/commitments`, promising);
  const answer = await world.submit(meeting.coordinator, `${meeting.network.path}/commitments`, {
    ...promising,
    owner: 'Yassine El Amrani',
    dueOn: '2027-02-27',
  });
  const promise = answer.headers.get('location') ?? '';
  const minutes = textOf(await world.read(meeting.member, meeting.minutes));

  expect(new Set(asked.map(({ headers }) => headers.get('location'))).size).toBe(1);
  expect(page).toContain('value="Yassine El Amrani"');
  expect(page).toContain('value="2027-02-27"');
  // Without an owner or a date it is refused politely, with the way to keep it as an intention.
  expect(refused.status).toBe(422);
  expect(answer.status).toBe(303);
  expect(minutes).toContain('Engagement pris pour le samedi 27 février 2027');
  expect(minutes).not.toContain('En faire un engagement');
  expect(await world.read(meeting.member, promise)).toContain(`/statements/${statement}`);
  expect(await world.read(meeting.member, `${meeting.network.path}/statements/${statement}`)).toContain(
    `${meeting.minutes}#block-${action}`,
  );
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const { rows } = await world.pool.query('select 1 from statement where subject_id = $1', [action]);
  expect(rows).toHaveLength(1);
});

test('what was said waits to be published: an information is a statement that leads back to its place', async () => {
  const meeting = await aMeetingToNote(world);
  const info = await noted(world, meeting, 'Info : la permanence déménage');
  await sendThem(world, meeting);
  await approveThem(world, meeting);

  const list = await world.read(meeting.member, `${meeting.network.path}/statements?kind=information`);

  expect(list).toContain('la permanence déménage');
  expect(list).toContain(`${meeting.minutes}#block-${info}`);
});
