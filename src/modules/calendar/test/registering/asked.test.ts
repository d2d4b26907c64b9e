import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { heldOfPerson } from '../../store/people/exports.ts';
import { aChoice, aQuestion, aScene, chosenBy, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const linkOf = (answer: Response) => answer.headers.get('location') ?? '';

test('where nothing is asked one click is enough; where a meal is offered the form opens, and says what it costs', async () => {
  const { member, coordinator, event } = await aScene(world);
  expect(await world.read(member, event.path)).toContain(`action="${event.path}/registration"`);

  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe', price: '7,50' });

  expect(await world.read(member, event.path)).toContain(`href="${event.path}/registration"`);
  const form = await world.read(member, `${event.path}/registration`);
  expect(textOf(form)).toContain('Soupe 7,50 €');
  const answer = await world.submit(member, `${event.path}/registration`, {
    isAsked: 'yes',
    meal: soup,
    diet: 'sans noix',
  });
  expect(answer.status).toBe(303);
  expect(await chosenBy(world, event)).toEqual({ Yassine: ['Soupe'] });
  const own = linkOf(await world.visit(member, `${event.path}/registration`));
  expect(textOf(await world.read(member, own))).toContain('Repas Soupe Ce que vous ne mangez pas sans noix');
  const [letter] = await world.letters(member.email);
  expect(letter?.text).toContain('Repas\u202f: Soupe.');
  expect(letter?.text).not.toContain('noix');
});

test('a workshop that is full is refused, or waited for where there is a waiting list, and moves on when one leaves', async () => {
  const { coordinator, event } = await aScene(world, { waitingList: 'automatic' });
  const cv = await aChoice(world, coordinator, event, { kind: 'session', nameFr: 'Refaire son CV', places: '1' });
  const awa = linkOf(await comes(world, event, 'Awa', { 'sessions[]': cv }));
  const bram = linkOf(await comes(world, event, 'Bram', { 'sessions[]': cv }));
  const carine = linkOf(await comes(world, event, 'Carine'));

  expect(textOf(await world.read(visitor, bram))).toContain('vous êtes sur la liste d’attente');
  expect(textOf(await world.read(visitor, carine))).toContain('votre place est notée');
  const page = await world.read(visitor, `${awa}/answers`);
  await world.submit(visitor, `${awa}/answers`, { _method: 'patch', version: valueIn(page, 'version') });

  expect(textOf(await world.read(visitor, bram))).toContain('votre place est notée');
  expect(await chosenBy(world, event)).toEqual({ Bram: ['Refaire son CV'] });
});

test('whoever is registered chooses otherwise until registration closes, not what is full, and nothing is overwritten', async () => {
  const { coordinator, event } = await aScene(world, { registrationClosesAt: new Date('2027-01-20T10:00:00Z') });
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe', places: '1' });
  const salad = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Salade' });
  const awa = linkOf(await comes(world, event, 'Awa', { meal: soup }));
  const bram = linkOf(await comes(world, event, 'Bram', { meal: salad }));
  const change = async (page: string, fields: Record<string, string>) =>
    world.submit(visitor, `${page}/answers`, { _method: 'patch', ...fields });

  const full = await change(bram, { version: '1', meal: soup });
  expect(full.status).toBe(422);
  expect(textOf(await full.text())).toContain('Ce que vous avez choisi est complet');
  expect((await change(awa, { version: '1', meal: salad })).status).toBe(303);
  expect((await change(awa, { version: '1', meal: soup })).status).toBe(422);
  expect(await chosenBy(world, event)).toEqual({ Awa: ['Salade'], Bram: ['Salade'] });

  const before = world.now();
  world.moveTo('2027-01-21T10:00:00Z');
  const late = await change(bram, { version: '1', meal: soup });
  world.moveTo(before);
  expect(late.status).toBe(422);
});

test('a question that hangs on another is required of those it is asked of, and ignored from the others', async () => {
  const { coordinator, event } = await aScene(world);
  const car = await aQuestion(world, coordinator, event, {
    kind: 'yesNo',
    askedFr: 'Venez-vous en voiture ?',
    isRequired: 'yes',
  });
  const seats = await aQuestion(world, coordinator, event, {
    kind: 'words',
    askedFr: 'Combien de places libres ?',
    isRequired: 'yes',
    shownWhen: `${car} yes`,
  });
  expect(textOf(await world.read(visitor, `${event.path}/registrations/new`))).toContain(
    'Si vous avez répondu « Oui » à « Venez-vous en voiture ? » Combien de places libres ?',
  );

  const missing = await comes(world, event, 'Awa', { [`answer-${car}`]: 'yes' });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toContain(`#answer-${seats}`);
  await comes(world, event, 'Awa', { [`answer-${car}`]: 'yes', [`answer-${seats}`]: 'deux' });
  await comes(world, event, 'Bram', { [`answer-${car}`]: 'no', [`answer-${seats}`]: 'mille' });

  const { rows } = await world.pool.query(
    `select r.given_name, a.said from registration_answer a join registration r on r.id = a.registration_id
     where r.event_id = $1 order by r.given_name, a.said`,
    [event.id],
  );
  expect(rows).toEqual([
    { given_name: 'Awa', said: 'deux' },
    { given_name: 'Awa', said: 'yes' },
    { given_name: 'Bram', said: 'no' },
  ]);
});

test('a question others hang on stays where it is and stays at all; one that was answered goes when that is meant, and can be put back', async () => {
  const { coordinator, event } = await aScene(world);
  const car = await aQuestion(world, coordinator, event, { kind: 'yesNo', askedFr: 'En voiture ?' });
  const seats = await aQuestion(world, coordinator, event, { askedFr: 'Des places ?', shownWhen: `${car} yes` });
  await comes(world, event, 'Awa', { [`answer-${car}`]: 'yes', [`answer-${seats}`]: 'deux' });
  const questions = `${event.path}/questions`;
  const remove = (id: string, more = {}) =>
    world.submit(coordinator, `${questions}/${id}`, { _method: 'delete', ...more });

  expect((await world.submit(coordinator, `${questions}/${seats}/position`, { to: 'up' })).status).toBe(422);
  expect((await remove(car)).status).toBe(422);
  const asks = await remove(seats);
  expect(asks.status).toBe(422);
  expect(textOf(await asks.text())).toContain('Une personne y a répondu');
  expect((await remove(seats, { sure: 'yes' })).status).toBe(303);
  expect(textOf(await world.read(coordinator, questions))).not.toContain('Des places ?');
  await world.submit(coordinator, `${questions}/${seats}`, {});
  expect(textOf(await world.read(coordinator, questions))).toContain('Des places ?');
});

test('two coordinators change a choice at once: the second is told and overwrites nothing; one that is in use is asked about', async () => {
  const { network, coordinator, event } = await aScene(world);
  const other = await aMember(world, network, { role: 'coordinator' });
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Salade' });
  await comes(world, event, 'Awa', { meal: soup });
  const path = `${event.path}/choices/${soup}`;
  const patch = { _method: 'patch', version: '1', kind: 'meal' };

  expect((await world.submit(coordinator, path, { ...patch, nameFr: 'Soupe de potiron', price: '6' })).status).toBe(
    303,
  );
  const stale = await world.submit(other, path, { ...patch, nameFr: 'Potage' });
  expect(stale.status).toBe(422);
  const both = await stale.text();
  expect(valueIn(both, 'nameFr')).toBe('Potage');
  expect(textOf(both)).toContain('Soupe de potiron');
  await world.submit(coordinator, `${path}/position`, { to: 'down' });
  expect(textOf(await world.read(coordinator, `${event.path}/choices`))).toMatch(/Salade .*Soupe de potiron/);
  expect((await world.submit(coordinator, path, { _method: 'delete' })).status).toBe(422);
  expect((await world.submit(coordinator, path, { _method: 'delete', sure: 'yes' })).status).toBe(303);
  expect(await chosenBy(world, event)).toEqual({});
});

test('on a visit one joins and leaves at a stop: places are counted for those who pass', async () => {
  const { coordinator, event } = await aScene(world, { kind: 'visit' });
  const a = await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Gare', startsAt: '9h' });
  const b = await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Atelier', startsAt: '10h', places: '1' });
  const c = await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Jardin', startsAt: '11h' });

  expect((await comes(world, event, 'Awa', { joinsAt: a, leavesAt: b })).status).toBe(303);
  expect((await comes(world, event, 'Bram')).status).toBe(422);
  expect((await comes(world, event, 'Carine', { joinsAt: c, leavesAt: a })).status).toBe(422);
  expect((await comes(world, event, 'Driss', { joinsAt: c, travelsFrom: 'Forest', travelShown: 'yes' })).status).toBe(
    303,
  );

  const stops = textOf(await world.read(coordinator, `${event.path}/choices`));
  expect(stops).toMatch(/Gare 9 h Une personne .*Atelier 10 h 1 sur 1 .*Jardin 11 h Une personne/);
});

test('a request that is repeated has its choices once, and its meal is counted once', async () => {
  const { coordinator, event } = await aScene(world);
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  const fields = { meal: soup, companions: 'Bram', email: 'awa.choice@example.org', _key: newId() };

  const answers = await Promise.all([1, 2, 3].map(() => comes(world, event, 'Awa', fields)));

  expect(new Set(answers.map(linkOf)).size).toBe(1);
  expect(await chosenBy(world, event)).toEqual({ Awa: ['Soupe'], Bram: ['Soupe'] });
  expect(await world.letters('awa.choice@example.org')).toHaveLength(1);
});

test('whoever undoes their withdrawal comes with what they had chosen', async () => {
  const { member, coordinator, event } = await aScene(world);
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  await world.submit(member, `${event.path}/registration`, { isAsked: 'yes', meal: soup });

  await world.submit(member, `${event.path}/registration`, { _method: 'delete' });
  expect(await chosenBy(world, event)).toEqual({});
  await world.submit(member, `${event.path}/registration`, {});

  expect(await chosenBy(world, event)).toEqual({ Yassine: ['Soupe'] });
});

test('stops go with their visit to another day, at their hours', async () => {
  const { coordinator, event } = await aScene(world, { kind: 'visit' });
  await aChoice(world, coordinator, event, { kind: 'stop', nameFr: 'Gare', startsAt: '9h10' });
  const form = await world.read(coordinator, `${event.path}/edit`);
  const stands = ['version', 'titleFr', 'startsAt', 'endsAt'].map((name) => [name, valueIn(form, name)]);

  const fields = {
    ...Object.fromEntries(stands),
    _method: 'patch',
    kind: 'visit',
    audience: 'public',
    day: '04/03/2027',
  };
  expect((await world.submit(coordinator, event.path, fields)).status).toBe(303);

  const { rows } = await world.pool.query('select starts_at from event_choice where event_id = $1', [event.id]);
  expect(rows[0]?.starts_at).toEqual(new Date('2027-03-04T08:10:00Z'));
  expect(textOf(await world.read(visitor, event.path))).toContain('Étapes de la visite 9 h 10 Gare');
});

test('what somebody chose and answered is in their own data, in words', async () => {
  const { member, coordinator, event } = await aScene(world);
  const soup = await aChoice(world, coordinator, event, { kind: 'meal', nameFr: 'Soupe' });
  const ways = await aQuestion(world, coordinator, event, {
    kind: 'several',
    askedFr: 'Comment venez-vous ?',
    answersFr: 'À pied\nEn tram',
  });
  const fields = { isAsked: 'yes', meal: soup, diet: 'sans noix', [`answer-${ways}[]`]: ['a1', 'a2'] };

  await world.submit(member, `${event.path}/registration`, fields);

  expect(await heldOfPerson(world.db, member.personId)).toMatchObject({
    registrations: [
      {
        chosen: ['Soupe'],
        diet: 'sans noix',
        answered: [{ question: 'Comment venez-vous ?', answer: ['À pied', 'En tram'] }],
      },
    ],
  });
});
