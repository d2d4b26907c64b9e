import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { happened, personErased } from '#platform/happenings';
import { readCalendar } from '#platform/ics';
import { makeLog } from '#platform/log';
import { openWorld, type Visitor, visitor } from '../../../../../test/world.ts';
import { anEvent, aScene, textOf, valueIn } from '../world.ts';

const lines: string[] = [];
const log = makeLog(
  'trace',
  new Writable({
    write(line, _, done) {
      lines.push(String(line));
      done();
    },
  }),
);
const world = await openWorld({ log });
afterAll(world.close);

const bounds = { from: new Date('2026-01-01'), until: new Date('2029-01-01') };

async function datesAt(who: Visitor, path: string) {
  const answer = await world.ask(who, path, { headers: { accept: 'text/calendar' } });
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = await answer.text();
  const read = readCalendar(new TextEncoder().encode(text), bounds);
  return {
    answer,
    text,
    dates: read.ok ? read.entries : [],
    titles: read.ok ? read.entries.map(({ title }) => title).sort() : [],
  };
}

/** Makes a secret address as a member does, and reads it from the page that shows it once. */
async function secretOf(member: Visitor, page: string, of: string): Promise<string> {
  const answer = await world.submit(member, page, { of });
  const cookie = answer.headers
    .getSetCookie()
    .find((one) => one.startsWith('feed='))
    ?.split(';')[0];
  const shown = await world.read({ ...member, cookie: `${member.cookie}; ${cookie}` }, page);
  return new URL(valueIn(shown, 'told')).pathname;
}

test('the public address has what is public, without templates and without days that nobody knows', async () => {
  const { network, event } = await aScene(world);
  await anEvent(world, network, { titled: 'Pour les membres', audience: 'members' });
  const template = await anEvent(world, network, { titled: 'Modèle' });
  const fuzzy = await anEvent(world, network, { titled: 'Un jour' });
  await world.pool.query('update event set is_template = true where id = $1', [template.id]);
  await world.pool.query(`update event set fuzzy_when = '{"lang":"fr","text":"fin mars"}' where id = $1`, [fuzzy.id]);

  const { dates, text } = await datesAt(visitor, `${network.path}/calendar.ics`);

  expect(dates).toMatchObject([
    {
      uid: `${event.id}@maillage`,
      sequence: 0,
      status: 'confirmed',
      title: 'Qui garde les enfants ?',
      startsAt: new Date('2027-01-28T08:00:00Z'),
      endsAt: new Date('2027-01-28T14:30:00Z'),
      place: 'Espace Tilleul, rue du Tilleul 12, Forest',
      url: `${world.origin}${event.path}`,
    },
  ]);
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels');
});

test('who asks again for what did not change is told so; a change is seen at once, with a higher sequence', async () => {
  const { network, coordinator, event } = await aScene(world);
  const path = `${network.path}/calendar.ics`;
  const first = await world.ask(visitor, path);
  const tag = first.headers.get('etag') ?? '';
  world.moveTo('2027-01-11T09:00:00Z');

  const again = await world.ask(visitor, path, { headers: { 'if-none-match': tag } });
  await world.ask(coordinator, `${event.path}/cancellation`, {
    method: 'POST',
    body: new URLSearchParams({ version: '1' }),
  });
  const changed = await world.ask(visitor, path, { headers: { 'if-none-match': tag } });

  expect(again.status).toBe(304);
  expect(changed.status).toBe(200);
  expect(await changed.text()).toMatch(/SEQUENCE:1\r\nSTATUS:CANCELLED/);
});

test('an address speaks the language it says, else the first of the network, whoever asks', async () => {
  const { network } = await aScene(world);

  expect((await datesAt({ lang: 'nl' }, `${network.path}/calendar.ics`)).text).toContain(
    'CATEGORIES:Journée du réseau',
  );
  expect((await datesAt(visitor, `${network.path}/calendar.ics?lang=nl`)).text).toContain('CATEGORIES:Netwerkdag');
});

test('what is asked for on the page can be asked for in the address', async () => {
  const { network } = await aScene(world);
  await anEvent(world, network, { titled: 'Visite', kind: 'visit', languages: ['nl'] });

  expect((await datesAt(visitor, `${network.path}/calendar.ics?kind=visit`)).titles).toEqual(['Visite']);
  expect((await datesAt(visitor, `${network.path}/calendar.ics?language=fr`)).titles).toEqual([
    'Qui garde les enfants ?',
  ]);
  expect((await datesAt(visitor, `${network.path}/calendar.ics?organisation=${newId()}`)).titles).toEqual([]);
});

test('a secret address has what its maker may see, is shown once, and opens nothing once it is removed', async () => {
  const { network, member } = await aScene(world);
  await anEvent(world, network, { titled: 'Pour les membres', audience: 'members' });
  const page = `${network.path}/calendar/feeds`;

  const secret = await secretOf(member, page, 'network');

  expect((await datesAt(visitor, secret)).titles).toEqual(['Pour les membres', 'Qui garde les enfants ?']);
  const shown = await world.read(member, page);
  expect(shown).not.toContain(secret);
  expect(JSON.stringify((await world.pool.query('select * from calendar_feed')).rows)).not.toContain(
    secret.split('/').at(-1)?.slice(0, 20),
  );
  const feed = /calendar\/feeds\/([0-9a-f-]{36})/.exec(shown)?.[1];
  await world.submit(member, `${page}/${feed}`, { _method: 'delete' });
  expect((await world.visit(visitor, secret)).status).toBe(404);
});

test('one’s own dates are those where one has a place or waits for one', async () => {
  const { network, member, coordinator, event } = await aScene(world, { waitingList: 'automatic', places: 1 });
  const other = await anEvent(world, network, { titled: 'Ailleurs' });
  await anEvent(world, network, { titled: 'Sans moi' });
  await world.submit(coordinator, `${event.path}/registration`, {});
  await world.submit(member, `${event.path}/registration`, {});
  await world.submit(member, `${other.path}/registration`, {});

  const secret = await secretOf(member, `${network.path}/calendar/feeds`, 'person');

  const { dates } = await datesAt(visitor, secret);
  expect(dates.map(({ title, status }) => [title, status]).sort()).toEqual([
    ['Ailleurs', 'confirmed'],
    ['Qui garde les enfants ?', 'tentative'],
  ]);
});

test('who left the network reads its dates no more, and a person who is erased leaves no address', async () => {
  const { network, member } = await aScene(world);
  const secret = await secretOf(member, `${network.path}/calendar/feeds`, 'network');
  await world.pool.query('update membership set ended_at = $2 where person_id = $1', [member.personId, world.now()]);

  expect((await world.visit(visitor, secret)).status).toBe(404);

  await world.tx((tx) => happened(tx, personErased, { personId: member.personId }));
  await world.doJobs();
  expect((await world.pool.query('select id from calendar_feed where made_by = $1', [member.personId])).rows).toEqual(
    [],
  );
});

test('no secret stands in the log, whatever becomes of the request', async () => {
  const { network, member } = await aScene(world);
  const secret = await secretOf(member, `${network.path}/calendar/feeds`, 'network');
  await world.visit(visitor, secret);
  await world.visit(visitor, secret.replace('.ics', 'x.ics'));

  expect(lines.filter((line) => line.includes(secret.split('/').at(-1)?.slice(0, 20) ?? ''))).toEqual([]);
  expect(lines.join('')).toContain('/calendar/secret/:secret');
});

test('letters bring the date, move it and strike it out: one UID, a sequence that grows', async () => {
  const { member, coordinator, event } = await aScene(world);
  const dateIn = (letter: { attachments: { content: unknown; mimeType: string }[] } | undefined) => {
    const file = letter?.attachments[0];
    const read = readCalendar(new Uint8Array(file?.content as ArrayBuffer), bounds);
    return { type: file?.mimeType, date: read.ok ? read.entries[0] : null };
  };
  await world.submit(member, `${event.path}/registration`, {});
  const [confirmed] = await world.letters(member.email);
  await world.ask(coordinator, `${event.path}/cancellation`, {
    method: 'POST',
    body: new URLSearchParams({ version: '1' }),
  });
  const cancelled = (await world.letters(member.email)).find(({ subject }) => subject !== confirmed?.subject);

  expect(dateIn(confirmed)).toMatchObject({
    type: 'text/calendar',
    date: { uid: `${event.id}@maillage`, sequence: 0, status: 'confirmed' },
  });
  expect(dateIn(cancelled)).toMatchObject({ date: { uid: `${event.id}@maillage`, sequence: 1, status: 'cancelled' } });
});

test('an event can be put into one’s calendar from its page and from one’s own', async () => {
  const { event } = await aScene(world);
  const answer = await world.submit(visitor, `${event.path}/registrations`, { givenName: 'Awa' });
  const own = answer.headers.get('location') ?? '';

  expect(textOf(await world.read(visitor, event.path))).toContain('Ajouter à mon agenda');
  expect(await world.read(visitor, own)).toContain(`${own}/calendar.ics`);
  expect((await datesAt(visitor, `${event.path}/calendar.ics`)).titles).toEqual(['Qui garde les enfants ?']);
  expect((await datesAt(visitor, `${own}/calendar.ics`)).titles).toEqual(['Qui garde les enfants ?']);
});
