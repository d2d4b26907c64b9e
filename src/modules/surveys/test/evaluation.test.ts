import { afterAll, expect, test } from 'vitest';
import { visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { ownPath, participantsOf } from '../../calendar/index.ts';
import { anEvent, linkOf, textOf, valueIn } from '../../calendar/test/world.ts';
import { tendSurveys } from '../actions/tend-surveys.ts';
import { fieldOf } from '../rules/ballot.ts';
import { questionsOf } from '../store/questions.ts';
import { aRegistered, aSurvey, ballots, barometer, coordinatorOf, openSurveysWorld, placed } from './world.ts';

const world = await openSurveysWorld();
afterAll(world.close);

const tend = () => tendSurveys(world.db, world.now());
const asks = async (to: string) => (await world.letters(to)).filter(({ subject }) => subject?.includes('votre avis'));

/** A day on 28 January with three people registered by e-mail: one came, one did not, one came and wrote no address. */
async function aDayHeld() {
  world.moveTo('2027-01-11T08:00:00Z');
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const event = await anEvent(world, network);
  const came = await aMember(world, network, { name: 'Awa Diop' });
  const stayed = await aMember(world, network, { name: 'Bram Claes' });
  const [first, second] = [
    await aRegistered(world, network, { event, person: came, name: 'Awa' }),
    await aRegistered(world, network, { event, person: stayed, name: 'Bram' }),
  ];
  await aRegistered(world, network, { event, name: 'Driss' });
  return { network, coordinator, event, came, stayed, first, second };
}

const prepare = async (
  { network, coordinator, event }: Awaited<ReturnType<typeof aDayHeld>>,
  fields: Record<string, string> = {},
) => {
  const form = await world.read(coordinator, `${network.path}/surveys/new?event=${event.id}&kind=evaluation`);
  return linkOf(
    await world.submit(coordinator, `${network.path}/surveys?event=${event.id}&kind=evaluation`, {
      titleFr: valueIn(form, 'titleFr'),
      closesAt: valueIn(form, 'closesAt'),
      audience: 'came',
      from: 'readyMade',
      wantsLetters: 'yes',
      ...fields,
    }),
  );
};

test('the morning after, those who came are written to, and reminded once, and never a third time', async () => {
  const day = await aDayHeld();
  const { network, coordinator, event, came, stayed, first } = day;
  const path = await prepare(day);
  world.moveTo('2027-01-28T09:00:00Z');
  await world.submit(coordinator, `${event.path}/door/arrivals`, { registration: first.id, state: 'present' });
  await tend();
  const duringTheDay = (await asks(came.email)).length;

  world.moveTo('2027-01-29T07:05:00Z');
  await tend();
  await tend();
  const morning = await asks(came.email);
  for (const later of ['2027-02-01', '2027-02-04', '2027-02-05', '2027-02-10']) {
    world.moveTo(`${later}T08:00:00Z`);
    await tend();
  }

  expect(duringTheDay).toBe(0);
  expect(morning.length).toBe(1);
  expect((await asks(came.email)).map(({ subject }) => subject)).toEqual([
    'Qui garde les enfants ?\u202f: votre avis',
    'Rappel. Qui garde les enfants ?\u202f: votre avis',
  ]);
  expect(await asks(stayed.email)).toEqual([]);
  const page = textOf(await world.read(coordinator, path));
  expect(page).toContain('Rien d’autre ne partira');
  expect(network.id).toBeTruthy();
});

test('the link in the letter opens the form; whoever answered is not reminded', async () => {
  const day = await aDayHeld();
  const path = await prepare(day);
  world.moveTo('2027-01-29T07:05:00Z');
  await tend();
  const [letter] = await asks(day.came.email);
  const link = /http:\/\/maillage\.test(\S+by\/\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
  const questions = await questionsOf(world.db, { networkId: day.network.id, surveyId: path.split('/').at(-1) ?? '' });

  const form = textOf(await world.read(visitor, link));
  const answered = await world.submit(visitor, link, {
    [fieldOf(questions[0]?.id ?? '', 'words')]: 'Le repas',
    [fieldOf(questions[3]?.id ?? '', 'at')]: '70',
  });
  world.moveTo('2027-02-05T08:00:00Z');
  await tend();

  expect(form).toContain('Points positifs');
  expect(form).toContain('Sans nom');
  expect(answered.status).toBe(303);
  expect((await asks(day.came.email)).length).toBe(1);
  // Nobody was noted at the door: everybody with a place is asked.
  expect((await asks(day.stayed.email)).length).toBe(2);
});

test('on their own page participants find what they are asked, and count once with the letter', async () => {
  const day = await aDayHeld();
  const { network, event, first } = day;
  const survey = await aSurvey(world, network, { event, kind: 'evaluation', audience: 'came' });
  const people = await participantsOf(world.db, { networkId: network.id, eventId: event.id });
  const code = people.find(({ id }) => id === first.id)?.code ?? '';

  const own = await world.read(visitor, ownPath(code));
  const link = /href="([^"]*\/by\/[^"]+)"/.exec(own)?.[1] ?? '';
  await world.submit(visitor, link, placed(survey, 40));
  await world.submit(day.came, `${survey.path}/answer`, placed(survey, 60));

  expect(textOf(own)).toContain('On vous demande');
  expect((await ballots(world, survey)).length).toBe(1);
});

test('results say how many answered of those who were asked; where nobody was noted at the door they say so', async () => {
  const day = await aDayHeld();
  const { network, coordinator, event } = day;
  const survey = await aSurvey(world, network, { event, kind: 'evaluation', audience: 'came' });
  for (let i = 0; i < 7; i++) {
    const { link } = await aRegistered(world, network, { event, survey, name: `Nom ${i}` });
    if (i < 5) await world.submit(visitor, link, placed(survey, 10 * i));
  }

  await world.submit(coordinator, `${survey.path}/closing`, {});
  const page = textOf(await world.read(coordinator, survey.path));

  expect(page).toContain('5 réponses sur 10 personnes à qui l’on a demandé, soit 50 %');
  expect(page).toContain('Personne n’a été noté à l’accueil');
});

test('editions that asked the same are put side by side; a question that changed is named and not compared', async () => {
  const day = await aDayHeld();
  const { network, coordinator, event } = day;
  const other = {
    kind: 'barometer' as const,
    low: { lang: 'fr' as const, text: 'autre pôle' },
    high: { lang: 'fr' as const, text: 'production de contenu' },
  };
  const before = await aSurvey(world, network, { event, kind: 'evaluation', asks: [barometer, barometer] });
  const now = await aSurvey(world, network, { event, kind: 'evaluation', asks: [barometer, other], copyOf: before });
  for (const survey of [before, now]) {
    for (const at of [0, 10, 20, 30, survey === now ? 100 : 40])
      await world.submit(await phoneFor(survey.byCode), survey.byCode, {
        ...placed(survey, at),
        [fieldOf(survey.questions[1]?.id ?? '', 'at')]: '50',
      });
    await world.submit(coordinator, `${survey.path}/closing`, {});
  }

  const page = textOf(await world.read(coordinator, `${now.path}/comparison?with=${before.id}`));

  expect(page).toContain('Premier quart 10 10');
  expect(page).toContain('La question a changé, on ne compare pas');
  expect(page.match(/La question a changé/g)?.length).toBe(1);
});

const phoneFor = async (path: string) => {
  const shown = await world.visit(visitor, path);
  return {
    cookie: shown.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
};

test('the ready-made evaluation of two days is the same question, in whatever language the page was', async () => {
  const first = await prepare(await aDayHeld());
  const second = await prepare(await aDayHeld());
  const origins = async (path: string) => {
    const { rows } = await world.pool.query<{ origin: string }>(
      'select origin from survey_question where survey_id = $1 order by position',
      [path.split('/').at(-1)],
    );
    return rows.map(({ origin }) => origin);
  };

  expect(await origins(first)).toEqual(await origins(second));
  expect((await origins(first)).length).toBe(5);
});

test('somebody is erased: that they answered is forgotten, what was answered stays and counts', async () => {
  const day = await aDayHeld();
  const survey = await aSurvey(world, day.network, { audience: 'members' });
  await world.submit(day.came, `${survey.path}/answer`, placed(survey, 40));
  const answerers = async () =>
    (await world.pool.query('select 1 from survey_answerer where survey_id = $1', [survey.id])).rows.length;
  const before = await answerers();

  await world.submit(day.came, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect([before, await answerers(), (await ballots(world, survey)).length]).toEqual([1, 0, 1]);
});
