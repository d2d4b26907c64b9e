import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anEvent, aScene } from '../src/modules/calendar/test/world.ts';
import { openWorld, visitor } from './world.ts';

/** Radicale, a calendar server that reads with a library of its own. `.ci/run` installs it where Debian's packages can be had. */
const COMMANDS = [['radicale'], ['/usr/bin/python3', '-m', 'radicale']];
const reader = COMMANDS.find(([command = '', ...args]) => spawnSync(command, [...args, '--version']).status === 0);

const world = await openWorld();
const folder = await mkdtemp(join(tmpdir(), 'maillage-reader-'));
let server: ChildProcess | null = null;
afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

/** Starts it on a port of its own; returns how to hand it a calendar and take it back. */
async function radicale([command = '', ...args]: string[]) {
  const port = await freePort();
  const options = ['--server-hosts', `127.0.0.1:${port}`, '--storage-filesystem-folder', folder, '--auth-type', 'none'];
  server = spawn(command, [...args, '--config', '', ...options, '--rights-type', 'authenticated'], { stdio: 'ignore' });
  const headers = { authorization: `Basic ${btoa('reader:x')}`, 'content-type': 'text/calendar' };
  const at = (name: string) => `http://127.0.0.1:${port}/reader/${name}/`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(at(''), { headers }).then(
        ({ status }) => status > 0,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    give: async (name: string, text: string) => (await fetch(at(name), { method: 'PUT', headers, body: text })).status,
    take: async (name: string) => (await fetch(at(name), { headers })).text(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Unfolded, without the time zone, which it writes anew from what it knows of Brussels itself. */
const eventsOf = (text: string): string =>
  text.replace(/\r?\n[ \t]/g, '').replace(/BEGIN:VTIMEZONE[\s\S]*?END:VTIMEZONE\r?\n/g, '');

const wordsOf = (text: string, name: string): string[] =>
  [...eventsOf(text).matchAll(new RegExp(`^${name}[^:\n]*:(.*?)\r?$`, 'gm'))].map(([, value = '']) => value).sort();

test.skipIf(!reader)(
  'an independent reader takes our feed and has every date, hour, state and word of it',
  async () => {
    const { network, coordinator, event } = await aScene(world);
    const long = 'Visite, puis repas\u202f; « é » 😀 '.repeat(12);
    await anEvent(world, network, { titled: long, about: { lang: 'fr', text: 'Une ligne\nune autre, avec ; et \\' } });
    await anEvent(world, network, {
      titled: 'Été',
      startsAt: new Date('2027-07-01T07:00:00Z'),
      endsAt: new Date('2027-07-01T09:00:00Z'),
    });
    await anEvent(world, network, {
      titled: 'Jours entiers',
      startsAt: new Date('2027-03-26T23:00:00Z'),
      endsAt: new Date('2027-03-28T21:59:00Z'),
    });
    await world.submit(coordinator, `${event.path}/cancellation`, { version: '1' });
    const feed = await (await world.visit(visitor, `${network.path}/calendar.ics`)).text();
    const { give, take } = await radicale(reader ?? []);

    // What is broken it refuses: that it takes ours means something.
    expect(await give('broken', feed.replace(/^DTSTART.*$/m, 'DTSTART:someday'))).toBe(400);
    expect(await give('ours', feed)).toBe(201);

    const back = await take('ours');
    for (const name of ['UID', 'SUMMARY', 'DESCRIPTION', 'DTSTART', 'DTEND', 'STATUS', 'SEQUENCE', 'LAST-MODIFIED'])
      expect(wordsOf(back, name)).toEqual(wordsOf(feed, name));
    expect(wordsOf(back, 'UID')).toHaveLength(4);
    expect(wordsOf(back, 'STATUS')).toContain('CANCELLED');
  },
);
