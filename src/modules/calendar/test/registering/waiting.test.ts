import { afterAll, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember, anOrganisation } from '../../../accounts/test/world.ts';
import { moveLines } from '../../jobs.ts';
import { aChoice, aScene, comes, linkOf, statesOf, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const HOUR = 3_600_000;
const pass = (hours: number) => world.moveTo(new Date(world.now().getTime() + hours * HOUR));

async function moveOn(): Promise<void> {
  await world.tx((tx) => later(tx, moveLines, {}));
  await world.doJobs();
}

const subjects = async (to: string) => (await world.letters(to)).map(({ subject }) => subject);

test('whoever finds no place waits, and has it as soon as it is free, in the order in which they came', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  const awa = linkOf(await comes(world, event, 'Awa'));
  const bram = linkOf(await comes(world, event, 'Bram', { email: 'bram.w@example.org' }));
  const carine = linkOf(await comes(world, event, 'Carine'));
  expect(await statesOf(world, event)).toEqual({ Awa: 'registered', Bram: 'waiting', Carine: 'waiting' });
  expect(textOf(await world.read(visitor, bram))).toContain('Vous êtes la première personne de la liste');
  expect(textOf(await world.read(visitor, carine))).toContain('Une personne attend avant vous');
  expect(textOf(await world.read(visitor, carine))).not.toContain('votre équipe');

  expect(await subjects('bram.w@example.org')).toHaveLength(1);

  await world.submit(visitor, awa, { _method: 'delete' });

  expect(await statesOf(world, event)).toEqual({ Awa: 'withdrawn', Bram: 'registered', Carine: 'waiting' });
  expect(await subjects('bram.w@example.org')).toEqual([
    'Liste d’attente\u202f: Qui garde les enfants ?',
    'Vous avez une place\u202f: Qui garde les enfants ?',
  ]);
});

test('two per structure: the third of one waits while others still come, and comes when a colleague gives up', async () => {
  const { event } = await aScene(world, { quotas: { perOrganisation: 2 }, waitingList: 'automatic' });
  await comes(world, event, 'Awa', { organisation: 'La Rampe', role: 'worker' });
  const bram = linkOf(await comes(world, event, 'Bram', { organisation: 'la rampe', role: 'worker' }));
  const asking = { organisation: 'LA RAMPE', role: 'worker', email: 'carine.q@example.org' };
  const carine = linkOf(await comes(world, event, 'Carine', asking));
  await comes(world, event, 'Driss', { organisation: 'L’Établi', role: 'worker' });
  expect(await statesOf(world, event)).toEqual({
    Awa: 'registered',
    Bram: 'registered',
    Carine: 'waiting',
    Driss: 'registered',
  });
  const told = textOf(await world.read(visitor, carine));
  expect(told).toContain('Vous êtes la première personne de la liste');
  expect(told).toContain('Vous en aurez une quand quelqu’un de votre équipe cède la sienne');
  const [letter] = await world.letters('carine.q@example.org');
  expect(textOf(letter?.text ?? '')).toContain('Vous en aurez une quand quelqu’un de votre équipe cède la sienne');

  await world.submit(visitor, bram, { _method: 'delete' });
  expect(await statesOf(world, event)).toMatchObject({ Carine: 'registered' });
});

test('without a waiting list whoever is one too many of their structure reads why, and keeps what they typed', async () => {
  const { event } = await aScene(world, { quotas: { perOrganisation: 1 } });
  await comes(world, event, 'Awa', { organisation: 'La Rampe' });

  const answer = await comes(world, event, 'Bram', { organisation: 'La Rampe' });

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(textOf(page)).toContain('Votre organisation a déjà toutes ses places');
  expect(page).toContain('value="Bram"');
});

test('from the day on which unused seats are released, those who wait for one come', async () => {
  const released = new Date(world.now().getTime() + 24 * HOUR);
  const { event } = await aScene(world, {
    quotas: { perOrganisation: 1 },
    quotasEndAt: released,
    waitingList: 'automatic',
  });
  await comes(world, event, 'Awa', { organisation: 'La Rampe' });
  await comes(world, event, 'Bram', { organisation: 'La Rampe' });

  await moveOn();
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'waiting' });

  pass(25);
  await moveOn();
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'registered' });
});

test('a place that is offered is kept until its hour, then goes on to the next, and nobody is written to twice', async () => {
  const { event } = await aScene(world, { places: 1, waitingList: 'offer' });
  const awa = linkOf(await comes(world, event, 'Awa'));
  const bram = linkOf(await comes(world, event, 'Bram', { email: 'bram.o@example.org' }));
  const carine = linkOf(await comes(world, event, 'Carine', { email: 'carine.o@example.org' }));
  await world.letters();
  await world.submit(visitor, awa, { _method: 'delete' });
  await world.letters();
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'offered', Carine: 'waiting' });
  // An offered place is taken: nobody overtakes.
  await comes(world, event, 'Driss');
  expect(await statesOf(world, event)).toMatchObject({ Driss: 'waiting' });

  pass(49);
  await moveOn();
  await moveOn();
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'withdrawn', Carine: 'offered', Driss: 'waiting' });
  expect(await subjects('bram.o@example.org')).toEqual([
    'Liste d’attente\u202f: Qui garde les enfants ?',
    'Une place se libère\u202f: Qui garde les enfants ?',
    'La place est proposée à quelqu’un d’autre\u202f: Qui garde les enfants ?',
  ]);

  const late = textOf(await world.read(visitor, bram));
  expect(late).toContain('Bram, la place est allée plus loin');
  expect(late).not.toContain('vous ne venez pas');

  await world.submit(visitor, bram, {});
  await world.submit(visitor, carine, {});
  expect(await statesOf(world, event)).toMatchObject({ Carine: 'registered', Driss: 'waiting', Bram: 'waiting' });
  expect(textOf(await world.read(visitor, bram))).toContain('Une personne attend avant vous');
  expect(textOf(await world.read(visitor, carine))).toMatch(/[A-Z]+ \d{4}/);
});

test('whoever waits because of their organisation is not told that every place is taken', async () => {
  const { network, event } = await aScene(world, {
    places: 12,
    quotas: { perOrganisation: 1 },
    waitingList: 'automatic',
  });
  await anOrganisation(world, network, 'La Rampe');
  await comes(world, event, 'Awa', { organisation: 'La Rampe' });

  await comes(world, event, 'Rosa', { organisation: 'La Rampe', email: 'rosa.q@example.org' });

  const [said] = await world.letters('rosa.q@example.org');
  expect(said?.text).toContain('Rosa, il n’y a pas de place pour vous en ce moment');
  expect(said?.text).not.toContain('toutes les places');
});

test('a member sees how many places their organisation has, waits and gives up with one button', async () => {
  const { network, event } = await aScene(world, { quotas: { perOrganisation: 1 }, waitingList: 'automatic' });
  const organisation = await anOrganisation(world, network, 'Halte Tilia');
  const first = await aMember(world, network, { name: 'Nadia Benchekroun', organisation });
  const second = await aMember(world, network, { name: 'Omar Diop', organisation });
  await world.submit(first, `${event.path}/registration`, {});

  await world.submit(second, `${event.path}/registration`, {});

  const page = textOf(await world.read(second, event.path));
  expect(page).toContain('Halte Tilia, 1 sur 1');
  expect(page).toContain('Vous êtes sur la liste d’attente');
  await world.submit(second, `${event.path}/registration`, { _method: 'delete' });
  expect(await statesOf(world, event)).toEqual({ Nadia: 'registered', Omar: 'withdrawn' });
});

test('more places: those who wait come at once', async () => {
  const { coordinator, event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  for (const name of ['Awa', 'Bram', 'Carine']) await comes(world, event, name);
  const form = await world.read(coordinator, `${event.path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';

  const answer = await world.submit(coordinator, event.path, {
    _method: 'patch',
    version,
    kind: 'day',
    titleFr: 'Qui garde les enfants ?',
    day: '28/01/2027',
    startsAt: '9h',
    endsAt: '15h30',
    audience: 'public',
    places: '2',
    waitingList: 'automatic',
  });

  expect(answer.status).toBe(303);
  expect(await statesOf(world, event)).toEqual({ Awa: 'registered', Bram: 'registered', Carine: 'waiting' });
});

test('whoever waits for a place is told that the day is another one, and that they keep their rank', async () => {
  const { coordinator, event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa', { email: 'awa.rank@example.org' });
  await comes(world, event, 'Bram', { email: 'bram.rank@example.org' });
  const version = valueIn(await world.read(coordinator, `${event.path}/edit`), 'version');
  const hours = { day: '29/01/2027', startsAt: '9h', endsAt: '15h30' };
  const typed = { kind: 'day', titleFr: 'Qui garde les enfants ?', audience: 'public', places: '1', ...hours };
  await world.submit(coordinator, event.path, { _method: 'patch', version, waitingList: 'automatic', ...typed });
  await world.doJobs();

  const lastTo = async (address: string) => (await world.letters(address)).at(-1)?.text;
  expect(await lastTo('awa.rank@example.org')).toContain('Votre inscription reste valable');
  expect(await lastTo('bram.rank@example.org')).toContain('Vous gardez votre rang sur la liste d’attente');
  expect(await lastTo('bram.rank@example.org')).not.toContain('Votre inscription reste valable');
});

test('whoever waits for a worker to come, or for the day on which seats are released, reads which it is', async () => {
  const ratio = (await aScene(world, { quotas: { usersPerWorker: 1 }, waitingList: 'automatic' })).event;
  const awa = linkOf(await comes(world, ratio, 'Awa', { role: 'serviceUser' }));
  const released = (
    await aScene(world, {
      quotas: { perOrganisation: 1 },
      quotasEndAt: new Date(world.now().getTime() + 48 * HOUR),
      waitingList: 'automatic',
    })
  ).event;
  await comes(world, released, 'Bram', { organisation: 'La Rampe', role: 'worker' });
  const carine = linkOf(await comes(world, released, 'Carine', { organisation: 'La Rampe', role: 'worker' }));

  expect(textOf(await world.read(visitor, awa))).toContain('une autre personne s’inscrive pour son travail');
  expect(textOf(await world.read(visitor, carine))).toContain('dès que les places non prises sont ouvertes');
});

test('whoever waits for a workshop that is full reads that, in the letter too, and comes by choosing another one', async () => {
  const { event, coordinator } = await aScene(world, { waitingList: 'automatic' });
  const cv = await aChoice(world, coordinator, event, { kind: 'session', nameFr: 'Écrire son CV', places: '1' });
  const voice = await aChoice(world, coordinator, event, { kind: 'session', nameFr: 'La voix' });
  await comes(world, event, 'Awa', { 'sessions[]': cv });
  const bram = linkOf(await comes(world, event, 'Bram', { 'sessions[]': cv, email: 'bram.v@example.org' }));
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'waiting' });

  const why = '« Écrire son CV » est complet';
  expect(textOf(await world.read(visitor, bram))).toContain(why);
  const [letter] = await world.letters('bram.v@example.org');
  expect(textOf(letter?.text ?? '')).toContain(why);

  const version = valueIn(await world.read(visitor, `${bram}/answers`), 'version');
  await world.submit(visitor, `${bram}/answers`, { _method: 'patch', version, 'sessions[]': voice });
  expect(await statesOf(world, event)).toMatchObject({ Bram: 'registered' });
});

test('four who come together read that four places are needed, and none of them waits before the others', async () => {
  const { event } = await aScene(world, { places: 4, waitingList: 'automatic' });
  await comes(world, event, 'Awa');
  const together = { companions: 'Driss\nÉva\nFatou', email: 'carine.v@example.org' };
  const carine = linkOf(await comes(world, event, 'Carine', together));

  const [letter] = await world.letters('carine.v@example.org');
  expect(textOf(letter?.text ?? '')).toContain('il faut 4 places libres en même temps');
  const page = await world.read(visitor, carine);
  expect(textOf(page)).toContain('il faut 4 places libres en même temps');
  const ofEva = /href="([^"]*registrations[^"]*)"[^>]*>(?:<[^>]+>)*Éva/.exec(page)?.[1] ?? '';
  expect(textOf(await world.read(visitor, ofEva))).toContain('Vous êtes la première personne de la liste');
});

test('a member who asks again while they wait reads that they wait', async () => {
  const { event, member } = await aScene(world, { places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa');
  const ask = () => world.submit(member, `${event.path}/registration`, {});
  await ask();

  const said = (await ask()).headers.get('set-cookie') ?? '';
  const page = await world.read({ cookie: `${member.cookie}; ${said.split(';')[0]}` }, event.path);
  expect(textOf(page)).toContain('Vous êtes sur la liste d’attente.');
  expect(textOf(page)).not.toContain('Votre place est notée');
});

test('how many of an organisation may come, and until when, is read before one fills in the form', async () => {
  const quotasEndAt = new Date('2027-01-20T23:00:00Z');
  const quotas = { perOrganisation: 2, perOrganisationAndRole: { serviceUser: 1 }, perRole: { worker: 10 } };
  const { event } = await aScene(world, { quotas, quotasEndAt });

  const page = textOf(await world.read(visitor, event.path));
  const before = world.now();
  world.moveTo(quotasEndAt);
  const released = textOf(await world.read(visitor, event.path));
  world.moveTo(before);

  expect(page).toContain('2 personnes au plus par organisation. Un usager au plus par organisation.');
  expect(page).toContain('Dès le jeudi 21 janvier, les places non prises sont ouvertes à tout le monde.');
  expect(page).toContain('10 travailleurs au plus en tout.');
  expect(released).not.toContain('par organisation');
  expect(released).toContain('10 travailleurs au plus en tout.');
});
