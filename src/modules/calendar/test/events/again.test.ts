import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { choice, question } from '../../tables/index.ts';
import { anEvent, aPlan, aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('an event is copied: the form comes filled, its day is to be chosen, and nobody comes to the copy', async () => {
  const { network, coordinator, event } = await aScene(world, { places: 12, quotas: { perOrganisation: 2 } });
  await comes(world, event, 'Awa');
  const address = /href="([^"]*events\/new\?from=[^"]*)"/.exec(
    await world.read(coordinator, `${event.path}/planning`),
  )?.[1];

  const form = await world.read(coordinator, address ?? '');

  expect(valueIn(form, 'titleFr')).toBe('Qui garde les enfants ?');
  expect([valueIn(form, 'startsAt'), valueIn(form, 'places'), valueIn(form, 'perOrganisation')]).toEqual([
    '09:00',
    '12',
    '2',
  ]);
  expect(valueIn(form, 'day')).toBe('');
  const action = /<form[^>]*action="([^"]*\/events\?from=[^"]*)"/.exec(form)?.[1] ?? '';
  const answer = await world.submit(coordinator, action, { ...typed, day: '15/03/2027' });
  const copy = answer.headers.get('location') ?? '';
  expect(textOf(await world.read(visitor, copy))).toContain('lundi 15 mars');
  expect(await registered(copy)).toBe(0);
  // It is another event and no next edition.
  expect(textOf(await world.read(visitor, event.path))).not.toContain('éditions');
  expect(await world.visit(visitor, `${network.path}/events/new?from=${event.id}`).then(({ status }) => status)).toBe(
    303,
  );
});

test('what is asked and chosen when registering is copied, moved with the day, and answers are not', async () => {
  const { network, coordinator, event } = await aScene(world);
  const [first, second] = [newId(), newId()];
  const along = { networkId: network.id, eventId: event.id, version: 3 };
  await world.tx(async (tx) => {
    const asked = { ...along, help: null, answers: [], isRequired: false };
    await tx.insert(question).values([
      {
        ...asked,
        id: first,
        kind: 'yesNo',
        asked: { lang: 'fr', text: 'Venez-vous avec un enfant ?' },
        shownWhen: null,
        position: 0,
      },
      {
        ...asked,
        id: second,
        kind: 'words',
        asked: { lang: 'fr', text: 'Quel âge ?' },
        shownWhen: { questionId: first, answer: 'yes' },
        position: 1,
      },
    ]);
    const startsAt = new Date('2027-01-28T11:00:00Z');
    await tx
      .insert(choice)
      .values({ ...along, id: newId(), kind: 'session', name: { lang: 'fr', text: 'Atelier' }, position: 0, startsAt });
  });

  const answer = await world.submit(coordinator, `${network.path}/events?from=${event.id}`, {
    ...typed,
    day: '29/07/2027',
  });

  const copied = (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
  const questions = await rowsOf('event_question', copied);
  expect(questions.map(({ version }) => version)).toEqual([1, 1]);
  expect(questions[1]?.shown_when).toEqual({ questionId: questions[0]?.id, answer: 'yes' });
  expect(questions[0]?.id).not.toBe(first);
  // Noon stays noon in summer.
  expect((await rowsOf('event_choice', copied))[0]?.starts_at).toEqual(new Date('2027-07-29T10:00:00Z'));
});

test('the next edition is proposed on the same weekday, with its other dates moved, and both pages show each other', async () => {
  const { network, coordinator, member, event } = await aScene(world, {
    registrationClosesAt: new Date('2027-01-18T16:00:00Z'),
  });

  const form = await world.read(coordinator, `${network.path}/events/new?edition=${event.id}`);

  // The fourth Thursday of January.
  expect(valueIn(form, 'day')).toBe('27/01/2028');
  expect([valueIn(form, 'closesOn'), valueIn(form, 'closesAt')]).toEqual(['17/01/2028', '17:00']);
  const quarter = await world.read(coordinator, `${network.path}/events/new?edition=${event.id}&after=quarter`);
  expect(valueIn(quarter, 'day')).toBe('22/04/2027');

  const sent = { ...typed, titleFr: 'Un an après', day: '27/01/2028', audience: 'members' };
  const answer = await world.submit(coordinator, `${network.path}/events?edition=${event.id}`, sent);
  const next = answer.headers.get('location') ?? '';
  expect(textOf(await world.read(member, next))).toContain('Qui garde les enfants ? Édition précédente');
  expect(textOf(await world.read(member, event.path))).toContain('Un an après Édition suivante');
  // It is for members: visitors are not told of it.
  expect(textOf(await world.read(visitor, event.path))).not.toContain('Un an après');
});

test('a form that is refused still knows what it was started from', async () => {
  const { network, coordinator, event } = await aScene(world);

  const answer = await world.submit(coordinator, `${network.path}/events?edition=${event.id}`, {
    titleFr: 'Sans jour',
  });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(`/events?edition=${event.id}`);
});

test('a template is kept once, is on no list and has no page, and others are started from it', async () => {
  const { network, coordinator, member, event } = await aScene(world);
  const _key = newId();

  const answer = await world.submit(coordinator, `${event.path}/template`, { _key });
  await world.submit(coordinator, `${event.path}/template`, { _key });

  const list = await world.read(coordinator, answer.headers.get('location') ?? '');
  const [id, ...more] = [...list.matchAll(/events\/new\?from=([^"]*)"/g)].map(([, one]) => one ?? '');
  expect(more).toEqual([]);
  const page = `${network.path}/events/${id}`;
  for (const path of [page, `${page}/people`, `${page}/edit`, `${page}/planning`])
    expect([path, (await world.visit(coordinator, path)).status]).toEqual([path, 404]);
  expect((await world.submit(visitor, `${page}/registrations`, { givenName: 'Awa' })).status).toBe(404);
  for (const who of [visitor, member, coordinator])
    for (const path of [`${network.path}/calendar`, network.path])
      expect((await world.read(who, path)).includes(id ?? '-')).toBe(false);

  expect(valueIn(await world.read(coordinator, `${network.path}/events/new?from=${id}`), 'titleFr')).toBe(
    'Qui garde les enfants ?',
  );
  await world.submit(coordinator, `${network.path}/event-templates/${id}`, { _method: 'delete' });
  expect(textOf(await world.read(coordinator, `${network.path}/event-templates`))).toContain('Aucun modèle');
  expect(await world.visit(visitor, event.path).then(({ status }) => status)).toBe(200);
});

test('a template that is taken away leaves nothing of what was prepared for it', async () => {
  const { network, coordinator, event } = await aScene(world);
  const { id: organisation } = await anOrganisation(world, network, 'Duo-Métiers');
  await world.pool.query(
    'insert into event_organiser (network_id, event_id, organisation_id, position) values ($1, $2, $3, 0)',
    [network.id, event.id, organisation],
  );
  await aPlan(world, coordinator, event);
  await world.submit(coordinator, `${event.path}/template`, {});
  const list = await world.read(coordinator, `${network.path}/event-templates`);
  const id = /events\/new\?from=([^"]*)"/.exec(list)?.[1] ?? '';
  const rows = async (eventId: string) =>
    Promise.all(
      ['event_organiser', 'event_reminder', 'event_task'].map(
        async (table) =>
          (
            await world.pool.query(`select 1 from ${table} where network_id = $1 and event_id = $2`, [
              network.id,
              eventId,
            ])
          ).rowCount,
      ),
    );
  expect(await rows(id)).toEqual([1, 1, 1]);

  await world.submit(coordinator, `${network.path}/event-templates/${id}`, { _method: 'delete' });

  expect(await rows(id)).toEqual([0, 0, 0]);
  expect(await rows(event.id)).toEqual([1, 1, 1]);
});

test('nothing is started from an event of another network, and an event is not removed as if it were a template', async () => {
  const { network, coordinator, event } = await aScene(world);
  const elsewhere = await aScene(world);
  const theirs = await anEvent(world, elsewhere.network, { titled: 'Ailleurs' });

  expect(await world.read(coordinator, `${network.path}/events/new?from=${theirs.id}`)).not.toContain('Ailleurs');
  expect((await world.submit(coordinator, `${network.path}/events?from=${theirs.id}`, typed)).status).toBe(404);
  await world.submit(coordinator, `${network.path}/event-templates/${event.id}`, { _method: 'delete' });
  expect((await world.visit(visitor, event.path)).status).toBe(200);
});

const typed = {
  kind: 'day',
  titleFr: 'Qui garde les enfants ?',
  day: '15/03/2027',
  startsAt: '9h',
  endsAt: '15h30',
  audience: 'public',
};

const registered = async (path: string) => (await rowsOf('registration', path.split('/').at(-1) ?? '')).length;

async function rowsOf(table: string, eventId: string) {
  const order = table === 'registration' ? 'id' : 'position';
  const { rows } = await world.pool.query(`select * from ${table} where event_id = $1 order by ${order}`, [eventId]);
  return rows;
}
