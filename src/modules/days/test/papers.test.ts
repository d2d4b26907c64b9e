import { afterAll, expect, test } from 'vitest';
import { useDocuments } from '#platform/documents';
import { openWorld } from '../../../../test/world.ts';
import { aComposedDay, aParticipant, compose } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** Keeps what is to be printed instead of printing it. */
const printed: {
  title: string;
  ink: string;
  language: string;
  people?: Record<string, unknown>[];
  rows?: unknown[];
}[] = [];
useDocuments({
  renderPdf: async (_template, data) => {
    printed.push(data as (typeof printed)[number]);
    return new TextEncoder().encode('%PDF-');
  },
  close: async () => {},
});

test('all papers are there, in colour or black, in the language asked for', async () => {
  const day = await aComposedDay(world);
  const papers = [
    'badges',
    'door-list',
    'table-cards',
    'table-sheets',
    'tables',
    'facilitators',
    'posters',
    'rotation',
    'moves',
  ];

  const answers = await Promise.all(
    papers.map((paper) => world.visit(day.coordinator, `${day.event.path}/papers/${paper}.pdf?ink=black&lang=nl`)),
  );

  expect(answers.map(({ status }) => status)).toEqual(papers.map(() => 200));
  expect(answers[0]?.headers.get('content-type')).toBe('application/pdf');
  expect(answers[1]?.headers.get('content-disposition')).toBe('inline; filename="onthaallijst-journee-du-reseau.pdf"');
  expect(new Set(printed.map(({ ink, language }) => `${ink} ${language}`))).toEqual(new Set(['black nl']));
  expect((await world.visit(day.coordinator, `${day.event.path}/papers/other.pdf`)).status).toBe(404);
});

test('on a badge a service user is the name they chose and their tables', async () => {
  const day = await aComposedDay(world);
  await aParticipant(world, day, 'Mme T.', { role: 'serviceUser', familyName: 'Secret', organisationName: 'La Rampe' });
  await compose(world, day, 'newcomers');
  printed.length = 0;

  await world.visit(day.coordinator, `${day.event.path}/papers/badges.pdf`);

  const badge = printed[0]?.people?.find(({ firstName }) => firstName === 'Mme T.');
  expect(badge).toMatchObject({ familyName: null, organisation: null, groups: [{ letter: expect.any(String) }] });
  expect(JSON.stringify(printed)).not.toContain('Secret');
});

test('the page of papers leads to each of them and to the page for phones', async () => {
  const day = await aComposedDay(world);

  const page = await world.read(day.coordinator, `${day.event.path}/papers`);

  expect(page).toContain('/papers/badges.pdf');
  expect(page).toContain(`/groups/${day.roundId}/screen`);
  expect(page).toContain('maillage.test/p');
});
