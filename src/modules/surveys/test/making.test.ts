import { afterAll, expect, test } from 'vitest';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { anEvent, textOf, valueIn } from '../../calendar/test/world.ts';
import { aStatement } from '../../statements/test/world.ts';
import { questionsOf } from '../store/questions.ts';
import { aPhone, aSurvey, coordinatorOf, openSurveysWorld, phonesAnswer, placed } from './world.ts';

const world = await openSurveysWorld();
afterAll(world.close);

const made = (answer: Response) => answer.headers.get('location') ?? '';

test('a coordinator prepares a barometer in three languages, opens it, and it stands on the page of its day', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const member = await aMember(world, network, { lang: 'nl' });
  const event = await anEvent(world, network);

  const path = made(
    await world.submit(coordinator, `${network.path}/surveys?event=${event.id}`, {
      titleFr: 'Pourquoi venons-nous ?',
      titleNl: 'Waarom komen we?',
      audience: 'anyone',
      from: 'nothing',
    }),
  );
  const empty = await world.submit(coordinator, `${path}/opening`, {});
  await world.submit(coordinator, `${path}/questions`, {
    kind: 'barometer',
    askedFr: 'Où vous placez-vous ?',
    askedNl: 'Waar plaatst u zich?',
    lowFr: 'occuper',
    lowNl: 'bezighouden',
    highFr: 'produire',
    highNl: 'produceren',
  });
  const hidden = await world.read(member, event.path);
  await world.submit(coordinator, `${path}/opening`, {});

  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('Il n’y a pas encore de question');
  expect(hidden).not.toContain('Waarom komen we?');
  expect(await world.read(member, event.path)).toContain('Waarom komen we?');
  const form = textOf(await world.read(member, `${path}/answer`));
  expect(form).toContain('Waar plaatst u zich?');
  expect(form).toContain('bezighouden');
});

test('what a question needs is asked for at its field: two options, a number of dots, both poles', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { opensAt: null, asks: [] });
  const ask = async (fields: Record<string, string>) =>
    (await world.submit(coordinator, `${survey.path}/questions`, fields)).text();

  const dotsPage = await ask({ kind: 'dots', askedFr: 'Quoi ?', optionsFr: 'Un seul', number: '9' });
  const barometerPage = await ask({ kind: 'barometer', askedFr: 'Où ?', lowFr: 'ici' });

  expect(dotsPage).toContain('Il en faut au moins deux');
  expect(dotsPage).toContain('Donnez un nombre de 1 à 5');
  expect(dotsPage).toContain('Un seul');
  expect(barometerPage).toContain('Nommez ce pôle');
  expect(await questionsOf(world.db, { networkId: network.id, surveyId: survey.id })).toEqual([]);
});

test('options are taken from what was said about the same thing, with its words', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const statement = await aStatement(world, network, { words: 'Une garderie avant sept heures' });
  await world.pool.query("update statement set subject_kind = 'network', subject_id = $1 where id = $2", [
    network.id,
    statement,
  ]);
  const survey = await aSurvey(world, network, { opensAt: null, asks: [] });

  const form = await world.read(coordinator, `${survey.path}/questions/new?kind=dots`);
  await world.submit(coordinator, `${survey.path}/questions`, {
    kind: 'dots',
    askedFr: 'Par quoi commencer ?',
    optionsFr: 'Un bus du soir',
    number: '3',
    said: statement,
  });

  expect(form).toContain('Une garderie avant sept heures');
  const [question] = await questionsOf(world.db, { networkId: network.id, surveyId: survey.id });
  expect(question?.definition.kind === 'dots' && question.definition.options).toEqual([
    { id: 'o1', words: { lang: 'fr', text: 'Un bus du soir' } },
    { id: 'o2', words: { lang: 'fr', text: 'Une garderie avant sept heures' }, statementId: statement },
  ]);
});

test('after the first answer no question changes any more, and the page says so; only its hour does', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);
  await phonesAnswer(world, survey, [50]);
  const question = `${survey.path}/questions/${survey.questions[0]?.id}`;
  const fields = { kind: 'barometer', askedFr: 'Autre chose ?', lowFr: 'a', highFr: 'b' };

  const changed = await world.submit(coordinator, question, { _method: 'put', ...fields });
  const removed = await world.submit(coordinator, question, { _method: 'delete' });
  const form = await world.read(coordinator, `${survey.path}/edit`);
  const longer = await world.submit(coordinator, survey.path, {
    _method: 'put',
    titleFr: 'Un autre titre',
    audience: 'members',
    closesAt: '2027-01-20T18:00',
    version: valueIn(form, 'version'),
  });
  const page = textOf(await world.read(coordinator, survey.path));

  expect([changed.status, removed.status, longer.status]).toEqual([422, 422, 303]);
  expect(await changed.text()).toContain('une autre question serait un autre sondage');
  expect(form).not.toContain('name="audience" type="radio"');
  expect(page).toContain('Baromètre de la journée');
  expect(page).not.toContain('Un autre titre');
  expect(page).toContain('ouvert jusqu’au mercredi 20 janvier, 18 h');
});

test('two coordinators change the same survey: the second is told, and nothing is overwritten', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { opensAt: null });
  const change = (titleFr: string) =>
    world.submit(coordinator, survey.path, { _method: 'put', titleFr, audience: 'anyone', version: '1' });

  const [first, second] = [await change('Le premier'), await change('Le second')];

  expect([first.status, second.status]).toEqual([303, 422]);
  const page = await second.text();
  expect(page).toContain('entre-temps');
  expect(page).toContain('value="Le second"');
  expect(await world.read(coordinator, survey.path)).toContain('Le premier');
});

test('an hour that is over, and closing before opening, are refused at their field', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const fields = { titleFr: 'Un sondage', audience: 'members' };
  const make = async (hours: Record<string, string>) =>
    (await world.submit(coordinator, `${network.path}/surveys`, { ...fields, ...hours })).text();

  expect(await make({ opensAt: '2027-01-01T10:00' })).toContain('Cette heure est déjà passée');
  expect(await make({ opensAt: '2027-01-20T10:00', closesAt: '2027-01-19T10:00' })).toContain(
    'La fermeture vient après l’ouverture',
  );
});

test('a survey that was removed is gone for everybody, and is put back as it was', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);
  const phone = await aPhone(world, survey);

  await world.submit(coordinator, survey.path, { _method: 'delete' });
  const gone = [await world.visit(phone, survey.byCode), await world.submit(phone, survey.byCode, placed(survey, 1))];
  await world.submit(coordinator, `${survey.path}/return`, {});

  expect(gone.map(({ status }) => status)).toEqual([404, 404]);
  expect((await world.visit(phone, survey.byCode)).status).toBe(200);
});

test('a copy asks the same questions, which know each other again, and is not open', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);

  const path = made(await world.submit(coordinator, `${survey.path}/copies`, {}));
  const copied = await questionsOf(world.db, { networkId: network.id, surveyId: path.split('/').at(-1) ?? '' });

  expect(copied.map(({ origin }) => origin)).toEqual(survey.questions.map(({ origin }) => origin));
  expect(copied[0]?.id).not.toBe(survey.questions[0]?.id);
  expect(textOf(await world.read(coordinator, path))).toContain('en préparation');
});

test('a question that somebody else changed meanwhile is shown as it is, with what was typed; removed, it comes back', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, { opensAt: null, asks: [{ kind: 'checkIn', most: 1 }] });
  const question = `${survey.path}/questions/${survey.questions[0]?.id}`;
  const write = (askedFr: string) =>
    world.submit(coordinator, question, { _method: 'put', askedFr, number: '2', version: '1' });
  const asked = async () =>
    (await questionsOf(world.db, { networkId: network.id, surveyId: survey.id })).map((one) => one.asked.text);

  const [first, second] = [await write('La mienne'), await write('La vôtre')];
  const page = await second.text();
  await world.submit(coordinator, question, { _method: 'delete' });
  const removed = await asked();
  await world.submit(coordinator, `${question}/return`, {});

  expect([first.status, second.status]).toEqual([303, 422]);
  expect(page).toContain('La mienne');
  expect(page).toContain('value="La vôtre"');
  expect(page).toContain('name="version" value="2"');
  expect(removed).toEqual([]);
  expect(await asked()).toEqual(['La mienne']);
});

test('a question moves up one place', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network, {
    opensAt: null,
    asks: [
      { kind: 'checkIn', most: 1 },
      { kind: 'checkIn', most: 2 },
      { kind: 'checkIn', most: 3 },
    ],
  });

  await world.submit(coordinator, `${survey.path}/questions/${survey.questions[2]?.id}/place`, { _method: 'put' });
  const asked = await questionsOf(world.db, { networkId: network.id, surveyId: survey.id });

  expect(asked.map(({ asked: { text } }) => text)).toEqual(['Question 1', 'Question 3', 'Question 2']);
});
