import { afterAll, expect, test } from 'vitest';
import { visitor } from '../../../../test/world.ts';
import { aMember, aNetwork, type TestMember } from '../../accounts/test/world.ts';
import { anEvent, textOf, valueIn } from '../../calendar/test/world.ts';
import { aSpace, type TestSpace } from '../../networks/test/world.ts';
import { fieldOf } from '../rules/ballot.ts';
import { aSurvey, ballots, coordinatorOf, good, openSurveysWorld, placed } from './world.ts';

const world = await openSurveysWorld();
afterAll(world.close);

const joins = (member: TestMember, space: TestSpace) => world.submit(member, `${space.path}/membership`, {});

/** A network with a space, somebody in it, somebody who is not, and a coordinator who is not. */
async function aCommittee() {
  const network = await aNetwork(world);
  const space = await aSpace(world, network, { name: 'Comité', kind: 'committee' });
  const [amina, bram, coordinator] = await Promise.all([
    aMember(world, network, { name: 'Amina' }),
    aMember(world, network, { name: 'Bram' }),
    coordinatorOf(world, network),
  ]);
  await joins(amina, space);
  return { network, space, amina, bram, coordinator };
}

test('a coordinator asks the people of a space: it stands on their page of the space, on their home, and answers come in', async () => {
  const { network, space, amina, coordinator } = await aCommittee();
  const form = textOf(await world.read(coordinator, `${network.path}/surveys/new?space=${space.id}`));

  const made = await world.submit(coordinator, `${network.path}/surveys?space=${space.id}`, {
    titleFr: 'Quand nous réunir ?',
    audience: 'space',
    from: 'nothing',
  });
  const path = made.headers.get('location') ?? '';
  await world.submit(coordinator, `${path}/questions`, {
    kind: 'barometer',
    askedFr: 'Le matin ou le soir ?',
    lowFr: 'matin',
    highFr: 'soir',
  });
  const prepared = await world.read(amina, space.path);
  await world.submit(coordinator, `${path}/opening`, {});

  expect(form).toContain('Comité');
  expect(form).toContain('Il y a une personne dans cet espace. Sous cinq réponses');
  expect(prepared).not.toContain('Quand nous réunir');
  for (const page of [space.path, network.path, `${network.path}/surveys`, path])
    expect(await world.read(amina, page)).toContain('Quand nous réunir');
  const question = /name="([^"]+)-at"/.exec(await world.read(amina, `${path}/answer`))?.[1] ?? '';
  const answer = await world.submit(amina, `${path}/answer`, { [`${question}-at`]: '30' });
  expect(answer.status).toBe(303);
  expect(textOf(await world.read(amina, path))).toContain('1 personne a répondu');
  expect(await world.read(amina, network.path)).not.toContain('Quand nous réunir');
});

test('to a member who is not in the space it does not exist, open or closed, by no address', async () => {
  const { network, space, amina, bram, coordinator } = await aCommittee();
  const open = await aSurvey(world, network, { space });
  const title = { lang: 'fr' as const, text: 'Déjà demandé au comité' };
  const closed = await aSurvey(world, network, { space, copyOf: open, title });
  const known = await aSurvey(world, network, { copyOf: open });
  for (const one of [closed, known]) await world.submit(coordinator, `${one.path}/closing`, {});

  for (const path of [open.path, `${open.path}/answer`, closed.path, `${closed.path}/comparison`]) {
    expect((await world.visit(bram, path)).status, path).toBe(404);
    expect((await world.visit(amina, path)).status, path).toBe(200);
  }
  expect((await world.submit(bram, `${open.path}/answer`, placed(open, 30))).status).toBe(404);
  expect((await world.visit(visitor, open.byCode)).status).toBe(404);
  for (const page of [space.path, network.path, `${network.path}/surveys`])
    expect(await world.read(bram, page)).not.toContain(open.id);
  expect(await world.read(bram, `${known.path}/comparison`)).not.toContain(title.text);
  expect(await world.read(amina, `${known.path}/comparison`)).toContain(title.text);
});

test('whoever coordinates without being in the space sees to it and does not answer', async () => {
  const { network, space, coordinator } = await aCommittee();
  const survey = await aSurvey(world, network, { space });

  const page = await world.read(coordinator, survey.path);
  const answer = await world.submit(coordinator, `${survey.path}/answer`, placed(survey, 30));

  expect(page).toContain(`${survey.path}/closing`);
  expect(page).not.toContain(`href="${survey.path}/answer"`);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Seules les personnes de cet espace répondent ici');
  expect(await world.read(coordinator, network.path)).not.toContain(survey.id);
  await joins({ ...coordinator, lang: 'fr' }, space);
  expect((await world.submit(coordinator, `${survey.path}/answer`, placed(survey, 30))).status).toBe(303);
  expect((await ballots(world, survey)).length).toBe(1);
});

test('closed, its results say how many of the space answered, and what was written becomes no statement', async () => {
  const { network, space, amina, coordinator } = await aCommittee();
  const survey = await aSurvey(world, network, { space, asks: [good] });
  const words = fieldOf(survey.questions[0]?.id ?? '', 'words');
  const others = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => aMember(world, network, { name: `Membre ${'abcde'[n - 1]}` })),
  );
  for (const other of others) await joins(other, space);
  for (const one of [amina, ...others.slice(1)])
    await world.submit(one, `${survey.path}/answer`, { [words]: 'On s’écoute davantage' });

  const asked = textOf(await world.read(coordinator, `${survey.path}/closing`));
  await world.submit(coordinator, `${survey.path}/closing`, {});
  const page = textOf(await world.read(amina, survey.path));

  expect(asked).toContain('à personne d’autre');
  expect(asked).not.toContain('devient des propos');
  expect(page).toContain('5 réponses sur 6');
  expect(page).toContain('On s’écoute davantage');
  const said = await world.pool.query('select 1 from statement where subject_id = $1', [space.id]);
  expect(said.rowCount).toBe(0);
});

test('who is asked cannot be widened by the form: a space asks its people, an event no space', async () => {
  const { network, space, coordinator } = await aCommittee();
  const event = await anEvent(world, network);
  const survey = await aSurvey(world, network, { space, opensAt: null });
  const version = valueIn(await world.read(coordinator, `${survey.path}/edit`), 'version');
  const form = { titleFr: 'Autrement', audience: 'members', version };

  const widened = await world.submit(coordinator, survey.path, { _method: 'put', ...form });
  const made = await world.submit(coordinator, `${network.path}/surveys?space=${space.id}`, form);
  const ofEvent = { titleFr: 'Un espace ?', audience: 'space' };
  const elsewhere = await world.submit(coordinator, `${network.path}/surveys?event=${event.id}`, ofEvent);

  expect([widened.status, made.status, elsewhere.status]).toEqual([422, 422, 422]);
  expect(await widened.text()).toContain('Autrement');
});

test('a closed space asks nothing new', async () => {
  const { network, space, coordinator } = await aCommittee();
  await world.submit(coordinator, `${space.path}/closing`, {});

  expect((await world.visit(coordinator, `${network.path}/surveys/new?space=${space.id}`)).status).toBe(404);
  expect(await world.read(coordinator, space.path)).not.toContain('surveys/new');
});
