import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { ownPath, participantsOf } from '../../calendar/index.ts';
import { aSlot } from './timetable/world.ts';
import { aComposedDay, aParticipant, aRound } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const day = await aComposedDay(world);
const organisation = await anOrganisation(world, day.network);
const breakfast = await aRound(world, day, { name: 'Petit-déjeuner', at: '09:00', way: 'drawn' });
await aParticipant(world, day, 'Zoé', { organisationId: organisation.id, organisationName: null });
await world.submit(day.coordinator, `${day.event.path}/versions`, { name: 'Première', seen: '1' });
const awa = (await participantsOf(world.db, day.which)).at(-1);

await aSlot(world, day, { title: 'Accueil' });
const slot = await aSlot(world, day, { at: '10:00', title: 'Situations', roundId: day.roundId });

const swaps = `${day.groups}/${day.roundId}/seats/${day.people.get('Awa')}/swap`;

/** Who is asking (3 for somebody signed in), the event, its people and their organisations, and one for the whole day. */
const pages = [
  // Rounds, who comes with their organisations and what was printed serve the tables and the counts alike.
  { page: 'the page of its event', path: day.event.path, who: day.coordinator, most: 14 },
  { page: 'the board', path: day.groups, who: day.coordinator, most: 7 },
  // Who met before, to say what a move would mean.
  { page: 'the board with a person picked', path: `${day.groups}?person=${awa?.id}`, who: day.coordinator, most: 8 },
  { page: 'whom one could swap with', path: swaps, who: day.coordinator, most: 8 },
  { page: 'the draw', path: `${day.groups}/${breakfast}/draw`, who: day.coordinator, most: 9 },
  // Earlier days as well, to know who is a new face.
  { page: 'the day explained', path: `${day.event.path}/explained`, who: day.coordinator, most: 8 },
  {
    page: 'everybody, with how many they meet',
    path: `${day.event.path}/explained/people`,
    who: day.coordinator,
    most: 7,
  },
  {
    page: 'whom one person meets',
    path: `${day.event.path}/explained/people/${awa?.id}`,
    who: day.coordinator,
    most: 8,
  },
  {
    page: 'who met of organisations',
    path: `${day.event.path}/explained/organisations`,
    who: day.coordinator,
    most: 8,
  },
  // The versions and their authors; of a comparison, two of them with everybody's seats.
  { page: 'the kept versions', path: `${day.event.path}/versions`, who: day.coordinator, most: 7 },
  { page: 'two versions compared', path: `${day.event.path}/versions/comparison`, who: day.coordinator, most: 9 },
  { page: 'the form of a round', path: `${day.event.path}/rounds/new?preset=cases`, who: day.coordinator, most: 7 },
  { page: 'the wishes', path: `${day.event.path}/wishes`, who: day.coordinator, most: 7 },
  { page: 'the form of a wish', path: `${day.event.path}/wishes/new?kind=apart&q=a`, who: day.coordinator, most: 7 },
  { page: 'the settings of the mixing', path: `${day.event.path}/wishes/settings`, who: day.coordinator, most: 5 },
  { page: 'the cases', path: `${day.event.path}/cases`, who: day.coordinator, most: 7 },
  // What was printed as well.
  { page: 'the papers', path: `${day.event.path}/papers`, who: day.coordinator, most: 8 },
  { page: 'the projected tables', path: `${day.groups}/${day.roundId}/screen`, who: day.coordinator, most: 7 },
  // The timetable; what was pressed; who leads. Who sits where as well.
  { page: 'the console', path: `${day.event.path}/live`, who: day.coordinator, most: 8 },
  { page: 'the projected clock', path: `${day.event.path}/live/screen`, who: day.coordinator, most: 9 },
  { page: 'the time', path: '/time', who: visitor, most: 0 },
  { page: 'the door', path: `${day.event.path}/door`, who: day.coordinator, most: 8 },
  {
    page: 'what a device takes along from the door',
    path: `${day.event.path}/door/day`,
    who: day.coordinator,
    most: 9,
  },
  { page: 'the form for a walk-in', path: `${day.event.path}/door/walk-in`, who: day.coordinator, most: 6 },
  // Who is there, what was printed, and the ways that were found.
  { page: 'the repair', path: `${day.event.path}/repair`, who: day.coordinator, most: 10 },
  // Those of earlier days as well.
  { page: 'what the day was', path: `${day.event.path}/after`, who: day.coordinator, most: 10 },
  // Who comes, for the sizes of tables, the names of who leads and of who changed it, and the network's own methods.
  { page: 'the timetable', path: `${day.event.path}/timetable`, who: day.coordinator, most: 10 },
  { page: 'the form of a slot', path: `${day.event.path}/timetable/slots/${slot}`, who: day.coordinator, most: 8 },
  { page: 'the variants side by side', path: `${day.event.path}/timetable/variants`, who: day.coordinator, most: 8 },
  { page: 'the budget', path: `${day.event.path}/timetable/budget`, who: day.coordinator, most: 7 },
  // What the clock of the day follows from, and what they are asked, as well.
  { page: 'a participant’s page', path: ownPath(awa?.code ?? ''), who: visitor, most: 10 },
  { page: 'the form for a code', path: '/p', who: visitor, most: 0 },
];

test.each(pages)('$page costs at most $most questions', async ({ path, who, most }) => {
  await world.read(who, path);

  const statements = await world.statementsOf(() => world.read(who, path));

  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most);
});
