import { afterAll, expect, test } from 'vitest';
import { readSheet } from '#platform/sheets';
import { visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { anEvent, textOf } from '../../calendar/test/world.ts';
import { fieldOf } from '../rules/ballot.ts';
import {
  aPhone,
  aSurvey,
  ballots,
  barometer,
  checkIn,
  coordinatorOf,
  good,
  matrix,
  openSurveysWorld,
  phonesAnswer,
  placed,
  type TestSurvey,
} from './world.ts';

const world = await openSurveysWorld();
afterAll(world.close);

const count = async (query: string, ...values: string[]) =>
  Number((await world.pool.query<{ n: number }>(`select count(*)::int as n from ${query}`, values)).rows[0]?.n);

async function phonesSay(survey: TestSurvey, position: number, part: string, said: (string | string[])[]) {
  const id = survey.questions[position]?.id ?? '';
  for (const value of said)
    await world.submit(await aPhone(world, survey), survey.byCode, { [fieldOf(id, part)]: value });
}

test('closed, the results are shown to members and to the room: median, spread, and the reasons of both sides', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);
  await phonesAnswer(world, survey, [0, 20, 50, 80]);
  await phonesAnswer(world, survey, [100], 'Les directions demandent un résultat');

  const asked = textOf(await world.read(coordinator, `${survey.path}/closing`));
  await world.submit(coordinator, `${survey.path}/closing`, {});
  const member = textOf(await world.read(await aMember(world, network), survey.path));
  const room = textOf(await world.read(visitor, survey.byCode));

  expect(asked).toContain('ne se rouvre pas');
  for (const page of [member, room]) {
    expect(page).toContain('La moitié des réponses est entre 20 et 80 ; celle du milieu est à 50.');
    expect(page).toContain('Les directions demandent un résultat');
    expect(page).toContain('Personne n’a écrit de raison de ce côté.');
  }
});

test('with four answers nothing is shown, and the page says that one is missing', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { asks: [barometer, checkIn] });
  await phonesAnswer(world, survey, [0, 0, 0, 0], 'Rare');
  await phonesSay(survey, 1, 'words', ['calme', 'calme', 'stress', 'calme', 'Calme']);

  await world.submit(coordinator, `${survey.path}/closing`, {});
  const page = textOf(await world.read(coordinator, survey.path));
  const csv = await (await world.visit(coordinator, `${survey.path}/results.csv`)).text();

  expect(page).toContain('Il manque une réponse pour montrer ce résultat');
  expect(page).not.toContain('Rare');
  expect(page).toContain('4 fois');
  expect(csv).toContain('moins de cinq réponses');
  expect(csv).not.toContain('Rare');
});

test('closing cuts what was answered from who answered: other keys, and nobody is kept', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);
  await phonesAnswer(world, survey, [0, 10, 20, 30, 40]);
  const before = (await ballots(world, survey)).map(({ key }) => key);
  const answerers = await count('survey_answerer where survey_id = $1', survey.id);

  await world.submit(coordinator, `${survey.path}/closing`, {});
  const after = (await ballots(world, survey)).map(({ key }) => key);

  expect(answerers).toBe(5);
  expect(after.length).toBe(5);
  expect(after.filter((key) => before.includes(key))).toEqual([]);
  expect(await count('survey_answerer where survey_id = $1', survey.id)).toBe(0);
});

test('what five people wrote becomes statements about the day, by nobody; what four wrote does not', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const event = await anEvent(world, network);
  const survey = await aSurvey(world, network, { event, asks: [good, { kind: 'said', as: 'wish' }] });
  await phonesSay(survey, 0, 'words', ['Le repas', 'Le repas\nLes tables', 'Le lieu', 'Le repas', 'Le lieu']);
  await phonesSay(survey, 1, 'words', ['Plus de temps', 'Plus court', 'Plus tôt', 'Plus tard']);

  await world.submit(coordinator, `${survey.path}/closing`, {});

  const { rows } = await world.pool.query(
    `select kind, said->>'text' as words, said_by, name, organisation_id from statement where subject_id = $1 order by 2`,
    [event.id],
  );
  const said = { kind: 'good', said_by: null, name: null, organisation_id: null };
  expect(rows).toEqual(
    ['Le lieu', 'Le lieu', 'Le repas', 'Le repas', 'Le repas', 'Les tables'].map((words) => ({ ...said, words })),
  );
});

test('its hour closes it by itself, and twice is once', async () => {
  const network = await aNetwork(world);
  const member = await aMember(world, network);
  const closesAt = new Date(world.now().getTime() + 3_600_000);
  const survey = await aSurvey(world, network, { closesAt, asks: [good] });
  await phonesSay(survey, 0, 'words', ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']);
  world.moveTo(new Date(closesAt.getTime() + 60_000));

  const atOnce = textOf(await world.read(member, survey.path));
  const { tendSurveys } = await import('../actions/tend-surveys.ts');
  await Promise.all([tendSurveys(world.db, world.now()), tendSurveys(world.db, world.now())]);
  await tendSurveys(world.db, world.now());
  world.moveTo('2027-01-11T08:00:00Z');

  expect(atOnce).toContain('Quatre');
  expect(await count("statement where network_id = $1 and kind = 'good'", network.id)).toBe(5);
  expect(await count('survey where id = $1 and closed_at is not null', survey.id)).toBe(1);
});

test('a cell that several chose becomes a proposal for the programme, once', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { asks: [matrix] });
  await phonesSay(survey, 0, 'r1', ['c1', 'c1', 'c1', 'c2', ['c1', 'c2']]);
  await world.submit(coordinator, `${survey.path}/closing`, {});
  const question = survey.questions[0]?.id ?? '';

  const propose = (cell: string) => world.submit(coordinator, `${survey.path}/proposals`, { question, cell });
  const made = [await propose('r1:c1'), await propose('r1:c1'), await propose('r2:c1')];
  const page = textOf(await world.read(coordinator, survey.path));

  expect(made.map(({ status }) => status)).toEqual([303, 303, 404]);
  expect(await count("statement where network_id = $1 and kind = 'proposal'", network.id)).toBe(1);
  expect(page).toContain('choisi par 4 personnes');
  expect(page).toContain('Voir la proposition');
});

test('the sheets hold the figures, and no words of people are a formula', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { asks: [good] });
  await phonesSay(survey, 0, 'words', ['=SOMME(A1;A9)', '+33', 'Deux', 'Trois', '@lieu ouvert']);
  await world.submit(coordinator, `${survey.path}/closing`, {});

  const csv = await (await world.visit(coordinator, `${survey.path}/results.csv`)).text();
  const xlsx = await world.visit(coordinator, `${survey.path}/results.xlsx`);
  const book = await readSheet({ name: 'a.xlsx', bytes: new Uint8Array(await xlsx.arrayBuffer()) });

  expect(csv).not.toMatch(/(^|[;"])[=+@]/m);
  expect(book.ok && book.sheet.rows.length).toBe(7);
});

test('answers changed in any order come to what the last ones come to', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const [changed, straight] = [await aSurvey(world, network), await aSurvey(world, network)];
  const phones = [];
  for (let i = 0; i < 6; i++) phones.push(await aPhone(world, changed));
  const last = [10, 90, 40, 40, 70, 20];
  for (const round of [50, 0, 100])
    for (const phone of phones) await world.submit(phone, changed.byCode, placed(changed, round));
  for (const i of [3, 1, 5, 0, 4, 2])
    await world.submit(phones[i] ?? visitor, changed.byCode, placed(changed, last[i] ?? 0));
  await phonesAnswer(world, straight, last);
  for (const survey of [changed, straight]) await world.submit(coordinator, `${survey.path}/closing`, {});

  const [one, other] = [await world.read(visitor, changed.byCode), await world.read(visitor, straight.byCode)];

  const figures = (page: string) => /La moitié[\s\S]*?Répartition[^<]*/.exec(textOf(page))?.[0];
  expect(figures(one)).toContain('celle du milieu est à 40');
  expect(figures(one)).toBe(figures(other));
});
