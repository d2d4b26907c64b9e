import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { anEvent, textOf } from '../../calendar/test/world.ts';
import {
  aPhone,
  aRegistered,
  aSurvey,
  ballots,
  coordinatorOf,
  dots,
  openSurveysWorld,
  phonesAnswer,
  placed,
} from './world.ts';

const world = await openSurveysWorld();
afterAll(world.close);

test('a phone in the room answers without an account, once, and may answer otherwise until it closes', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const phone = await aPhone(world, survey);

  const first = await world.submit(phone, survey.byCode, placed(survey, 20));
  const page = textOf(await world.read(phone, survey.byCode));
  await world.submit(phone, survey.byCode, placed(survey, 80));

  expect(first.status).toBe(303);
  expect(page).toContain('Une réponse est déjà comptée pour ce téléphone');
  const [only, ...more] = await ballots(world, survey);
  expect(more).toEqual([]);
  expect(Object.values(only?.said as object)).toEqual([{ at: 80 }]);
});

test('what was answered is shown to nobody, not even to whoever answered', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const phone = await aPhone(world, survey);
  await world.submit(phone, survey.byCode, placed(survey, 30, 'Trop de discours'));

  const again = await world.read(phone, survey.byCode);

  expect(again).not.toContain('Trop de discours');
  expect(again).not.toMatch(/value="30" checked/);
});

test('a phone that keeps no cookie is told why its answer cannot be counted', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);

  const answer = await world.submit(visitor, survey.byCode, placed(survey, 20));

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('cookies');
  expect(await ballots(world, survey)).toEqual([]);
});

test('a wrong code opens nothing, nor does that of a survey which is not for the room', async () => {
  const network = await aNetwork(world);
  const closedToThem = await aSurvey(world, network, { audience: 'members' });

  expect((await world.visit(visitor, '/q/AAAAAA')).status).toBe(404);
  expect((await world.visit(visitor, closedToThem.byCode)).status).toBe(404);
  expect((await world.submit(visitor, '/q', { code: 'abc' })).status).toBe(422);
  const typed = closedToThem.byCode.slice(3).toLowerCase();
  const led = await world.submit(visitor, '/q', { code: `${typed.slice(0, 3)} ${typed.slice(3)}` });
  expect(led.headers.get('location')).toBe(closedToThem.byCode);
});

test('a member who answers on the phone with which they answered by code is counted once', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const member = await aMember(world, network);
  const phone = await aPhone(world, survey);
  await world.submit(phone, survey.byCode, placed(survey, 10));
  const signedIn = { ...member, cookie: `${member.cookie}; ${phone.cookie}` };

  await world.submit(signedIn, `${survey.path}/answer`, placed(survey, 60));
  const byAccount = await ballots(world, survey);
  await world.submit(phone, survey.byCode, placed(survey, 90));
  const byCodeAgain = await ballots(world, survey);

  expect(byAccount.map(({ said }) => Object.values(said as object))).toEqual([[{ at: 60 }]]);
  expect(byCodeAgain.map(({ said }) => Object.values(said as object))).toEqual([[{ at: 90 }]]);
});

test('somebody registered with their account is one person by their link and by their account', async () => {
  const network = await aNetwork(world);
  const event = await anEvent(world, network);
  const member = await aMember(world, network);
  const survey = await aSurvey(world, network, { event, audience: 'registered' });
  const { link } = await aRegistered(world, network, { event, survey, person: member });

  const byLink = await world.submit(visitor, link, placed(survey, 10));
  const byAccount = await world.submit(member, `${survey.path}/answer`, placed(survey, 70));

  expect([byLink.status, byAccount.status]).toEqual([303, 303]);
  expect((await ballots(world, survey)).length).toBe(1);
});

test('two people at one table’s phone, each on their own page, are two', async () => {
  const network = await aNetwork(world);
  const event = await anEvent(world, network);
  const survey = await aSurvey(world, network, { event, audience: 'registered' });
  const awa = await aRegistered(world, network, { event, survey, name: 'Awa' });
  const bram = await aRegistered(world, network, { event, survey, name: 'Bram' });
  const shown = await world.visit(visitor, awa.link);
  const phone = {
    cookie: shown.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };

  await world.submit(phone, awa.link, placed(survey, 10));
  await world.submit(phone, bram.link, placed(survey, 20));

  expect((await ballots(world, survey)).length).toBe(2);
});

test('only those are asked who are meant: registered, or noted at the door', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const event = await anEvent(world, network);
  const outsider = await aMember(world, network);
  const registered = await aSurvey(world, network, { event, audience: 'registered' });
  const came = await aSurvey(world, network, { event, audience: 'came' });
  const awa = await aRegistered(world, network, { event, survey: came, name: 'Awa' });
  const bram = await aRegistered(world, network, { event, survey: came, name: 'Bram' });
  world.moveTo('2027-01-28T09:00:00Z');
  const note = { registration: awa.id, state: 'present' };
  await world.submit(coordinator, `${event.path}/door/arrivals`, note);

  const notRegistered = await world.submit(outsider, `${registered.path}/answer`, placed(registered, 10));
  const here = await world.submit(visitor, awa.link, placed(came, 10));
  const away = await world.submit(visitor, bram.link, placed(came, 10));
  world.moveTo('2027-01-11T08:00:00Z');

  expect([notRegistered.status, here.status, away.status]).toEqual([422, 303, 422]);
  expect(await notRegistered.text()).toContain('personnes inscrites à l’événement');
  expect(await away.text()).toContain('personnes venues à l’événement');
});

test('an answer that was kept on a phone and comes twice, the second time after a newer one, changes nothing', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network);
  const phone = await aPhone(world, survey);
  const kept = { ...placed(survey, 20), _key: newId() };
  await world.submit(phone, survey.byCode, kept);
  await world.submit(phone, survey.byCode, { ...placed(survey, 90), _key: newId() });

  const late = await world.submit(phone, survey.byCode, kept);

  expect(late.status).toBe(303);
  expect((await ballots(world, survey)).map(({ said }) => Object.values(said as object))).toEqual([[{ at: 90 }]]);
});

test('too many dots come back with the dots as they were placed, and a sentence', async () => {
  const network = await aNetwork(world);
  const survey = await aSurvey(world, network, { asks: [dots] });
  const phone = await aPhone(world, survey);
  const id = survey.questions[0]?.id;

  const answer = await world.submit(phone, survey.byCode, { [`${id}-o1`]: ['1', '1'], [`${id}-o2`]: ['1', '1'] });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('C’est trop de gommettes');
  expect(page.match(/checked/g)?.length).toBe(4);
});

test('before it opens only coordinators see it; once it closed nobody answers any more', async () => {
  const network = await aNetwork(world);
  const member = await aMember(world, network);
  const coordinator = await coordinatorOf(world, network);
  const draft = await aSurvey(world, network, { opensAt: null });
  const over = await aSurvey(world, network, { closesAt: new Date(world.now().getTime() + 60_000) });
  const phone = await aPhone(world, over);
  world.moveTo(new Date(world.now().getTime() + 120_000));

  const late = await world.submit(phone, over.byCode, placed(over, 10));
  const seen = [await world.visit(member, draft.path), await world.visit(coordinator, draft.path)];
  world.moveTo('2027-01-11T08:00:00Z');

  expect(late.status).toBe(422);
  expect(seen.map(({ status }) => status)).toEqual([404, 200]);
});

test('while it is open everybody reads how many answered, and nobody what: a coordinator neither', async () => {
  const network = await aNetwork(world);
  const coordinator = await coordinatorOf(world, network);
  const survey = await aSurvey(world, network);
  await phonesAnswer(world, survey, [0, 10, 20, 30, 40, 50], 'Une raison secrète');

  const page = textOf(await world.read(coordinator, survey.path));
  const wall = textOf(await world.read(coordinator, `${survey.path}/screen`));
  const files = await world.visit(coordinator, `${survey.path}/results.csv`);

  for (const shown of [page, wall]) {
    expect(shown).toContain('6 personnes ont répondu');
    expect(shown).not.toContain('Une raison secrète');
  }
  expect(files.status).toBe(404);
});

test('on their home members find what they are asked, until they have answered', async () => {
  const network = await aNetwork(world);
  const member = await aMember(world, network);
  const survey = await aSurvey(world, network, { audience: 'members' });
  await aSurvey(world, network, { opensAt: null, title: { lang: 'fr', text: 'Pas encore ouvert' } });

  const before = textOf(await world.read(member, network.path));
  await world.submit(member, `${survey.path}/answer`, placed(survey, 40));
  const after = textOf(await world.read(member, network.path));

  expect(before).toContain('Baromètre de la journée');
  expect(before).not.toContain('Pas encore ouvert');
  expect(after).not.toContain('Baromètre de la journée');
});
