import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Plugin } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { newId } from '#platform/db';
import { aMember, aNetwork } from '../src/modules/accounts/test/world.ts';
import { textAsKept } from '../src/platform/writing/store.ts';
import { aSwallowingProxy } from './swallowing-proxy.ts';
import { openWorld } from './world.ts';
import { serversOn } from './writing-servers.ts';
import { aDevice, contains, until } from './writing-world.ts';

const world = await openWorld();
const network = await aNetwork(world);
await world.pool.query('create table test_right (person text primary key, may text not null)');
const { build, aServer, remove } = serversOn(world);
await build('right');
await build('early', [answeringEarly()]);
afterAll(async () => {
  remove();
  await world.close();
});

/** Everything as it is, but the one step that keeps what was written. */
function answeringEarly(): Plugin {
  return {
    name: 'early',
    setup(building) {
      building.onResolve({ filter: /^\.\/commit\.ts$/ }, ({ importer }) =>
        importer.endsWith('writing/desk.ts') ? { path: join(import.meta.dirname, 'writing-early.ts') } : undefined,
      );
    },
  };
}

/** Four people write without pause, on two servers; `faults` times something breaks at a moment nobody chose. */
async function writeThroughFaults(folder: string, faults: readonly Fault[]) {
  const servers = [await aServer(folder), await aServer(folder)] as const;
  await Promise.all(servers.map((one) => one.start()));
  const id = newId();
  const names = ['Amina Diallo', 'Bram De Wit', 'Chloé Martin', 'Driss Alaoui'];
  const people = await Promise.all(names.map((name) => aMember(world, network, { name })));
  const allow = (personId: string, may: string) =>
    world.pool.query('insert into test_right values ($1, $2) on conflict (person) do update set may = $2', [
      personId,
      may,
    ]);
  for (const { personId } of people) await allow(personId, 'write');

  const path = `${network.path}/writing/note/${id}`;
  // The third and the fourth are two tabs of the same person. Each has a network of its own between it and its server.
  const proxies = await Promise.all([0, 1, 2, 3].map((at) => aSwallowingProxy(servers[at % 2 === 0 ? 0 : 1].origin)));
  const devices = [0, 1, 2, 2].map((person, at) =>
    aDevice({ origin: proxies[at]?.origin ?? '', path, cookie: people[person]?.cookie ?? '' }),
  );
  const kept = () =>
    world.tx(async (tx) => {
      const text = await textAsKept(tx, { networkId: network.id, kind: 'note', id });
      return text ? Y.encodeStateAsUpdate(text.doc) : new Uint8Array();
    });
  const lost: string[] = [];
  let saves = 0;
  const compare = async (after: string) => {
    // First what was claimed, then what is there: the others go on writing while the database answers.
    const claims = devices.map((device) => {
      const [all = new Uint8Array(), ...more] = device.saved.splice(0);
      const claimed = more.length > 0 ? Y.mergeUpdates([all, ...more]) : all;
      saves += more.length;
      if (claimed.length > 0) device.saved.push(claimed);
      return claimed;
    });
    const whole = await kept();
    claims.forEach((claimed, at) => {
      if (claimed.length > 0 && !contains(whole, claimed)) lost.push(`after ${after}: what device ${at} called saved`);
    });
  };

  let goes = true;
  const writing = devices.map(async (device, at) => {
    for (let count = 0; goes; count++) {
      device.type(`${'abcd'[at]}${count} `, randomInt(device.doc.getText('words').length + 1));
      if (count % 7 === 6) device.doc.getText('words').delete(0, 1);
      // Now and then somebody stops to listen: then their device has time to say that all is saved.
      await pause(count % 12 === 0 ? 150 : randomInt(5, 40));
    }
  });
  for (const fault of faults) {
    await pause(randomInt(150, 500));
    const server = servers[randomInt(2)] ?? servers[0];
    const at = randomInt(devices.length);
    const [device, proxy] = [devices[at], proxies[at]];
    const person = people[randomInt(3)];
    if (fault === 'kill' || fault === 'killBoth') {
      const killed = fault === 'kill' ? [server] : [...servers];
      await Promise.all(killed.map((one) => one.kill()));
      await compare(fault);
      await Promise.all(killed.map((one) => one.start()));
    }
    if (fault === 'cut') {
      device?.cut();
      await pause(200);
      await compare(fault);
      device?.mend();
    }
    if (fault === 'swallow') {
      proxy?.cut();
      await pause(randomInt(100, 1_500));
      await compare(fault);
      proxy?.mend();
    }
    if (fault === 'elsewhere') {
      // Its server is no longer reachable, and nobody says so: the next connection leads to the other one.
      proxy?.cut();
      proxy?.lead(servers.find(({ origin }) => origin !== proxy.leadsTo())?.origin ?? '');
      proxy?.mend();
    }
    if (fault === 'withdraw' && person) {
      await allow(person.personId, 'read');
      await pause(300);
      await compare(fault);
      await allow(person.personId, 'write');
    }
    if (fault === 'database')
      await world.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and random() < 0.4`,
      );
  }
  goes = false;
  await Promise.all(writing);
  if (folder === 'right') {
    await Promise.all(devices.map((device) => until(() => device.standing().isSaved, 40_000)));
    await until(() => new Set(devices.map((device) => device.text())).size === 1, 20_000);
  }
  await compare('the end');
  const whole = new Y.Doc();
  Y.applyUpdate(whole, await kept());
  const written = whole.getText('words').toString();
  const all = {
    lost,
    written,
    shown: devices[0]?.text(),
    saved: saves,
  };
  for (const device of devices) device.close();
  for (const proxy of proxies) proxy.close();
  await Promise.all(servers.map((one) => one.kill()));
  return all;
}

type Fault = 'kill' | 'killBoth' | 'cut' | 'swallow' | 'elsewhere' | 'withdraw' | 'database';

const FAULTS: Fault[] = [
  'kill',
  'cut',
  'withdraw',
  'database',
  'swallow',
  'kill',
  'elsewhere',
  'killBoth',
  'swallow',
  'kill',
  'withdraw',
  'database',
  'kill',
  'killBoth',
  'elsewhere',
  'swallow',
  'kill',
];

test('servers are killed, networks cut or silently swallow, rights withdrawn and connections of the database broken while four write: nothing that was called saved is lost, and all end with the same text', async () => {
  const { lost, written, shown, saved } = await writeThroughFaults('right', FAULTS);

  process.stderr.write(
    `${saved} times a device called everything saved, ${written.length} characters, ${FAULTS.length} faults\n`,
  );
  expect(lost).toEqual([]);
  expect(shown).toBe(written);
  expect(saved).toBeGreaterThan(30);
}, 180_000);

test('control: a server that answers before the database has it is found out', async () => {
  const { lost } = await writeThroughFaults('early', ['kill', 'killBoth', 'kill', 'killBoth', 'kill', 'killBoth']);

  expect(lost).not.toEqual([]);
}, 180_000);
