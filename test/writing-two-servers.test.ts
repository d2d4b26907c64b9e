import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { aMember, aNetwork } from '../src/modules/accounts/test/world.ts';
import { aSwallowingProxy } from './swallowing-proxy.ts';
import { openWorld } from './world.ts';
import { type Server, serversOn } from './writing-servers.ts';
import { aDevice, type Device, until } from './writing-world.ts';

const world = await openWorld();
const network = await aNetwork(world);
await world.pool.query('create table test_right (person text primary key, may text not null)');
const { build, aServer, remove } = serversOn(world);
const names = ['Amina Diallo', 'Bram De Wit'];
const [amina, bram] = await Promise.all(names.map((name) => aMember(world, network, { name })));
let servers: [Server, Server];
beforeAll(async () => {
  await build('right');
  servers = [await aServer('right'), await aServer('right')];
  await Promise.all(servers.map((one) => one.start()));
  for (const one of [amina, bram])
    await world.pool.query(`insert into test_right values ('${one?.personId}', 'write')`);
});
afterAll(async () => {
  await Promise.all(servers.map((one) => one.kill()));
  remove();
  await world.close();
});

const open = (who: typeof amina, id: string, origin: string) =>
  aDevice({ origin, path: `${network.path}/writing/note/${id}`, cookie: who?.cookie ?? '' });
/** Whom a device shows, and where their caret is. */
const seenBy = (device: Device, other: Device) =>
  device.awareness.getStates().get(other.doc.clientID) as { user?: { name: string }; cursor?: unknown } | undefined;

test('whoever writes through another server is seen at once, with their caret, and gone when they leave', async () => {
  const id = newId();
  const a = open(amina, id, servers[0].origin);
  await a.untilSaved();
  a.awareness.setLocalState({ cursor: { head: 3 } });
  // Said before anybody had the text open in the other process.
  await pause(600);

  const b = open(bram, id, servers[1].origin);
  await b.untilSaved();
  b.awareness.setLocalState({ cursor: { head: 1 } });
  await until(() => seenBy(b, a) !== undefined && seenBy(a, b) !== undefined, 5_000);
  expect(seenBy(b, a)).toMatchObject({ user: { name: 'Amina Diallo' }, cursor: { head: 3 } });
  expect(seenBy(a, b)).toMatchObject({ user: { name: 'Bram De Wit' }, cursor: { head: 1 } });

  a.awareness.setLocalState({ cursor: { head: 5 } });
  await until(() => (seenBy(b, a)?.cursor as { head: number } | undefined)?.head === 5, 5_000);
  a.close();
  await until(() => seenBy(b, a) === undefined, 5_000);
  b.close();
}, 60_000);

test('a device that was cut off and comes back through the other server is one device, and stays seen', async () => {
  const id = newId();
  const proxy = await aSwallowingProxy(servers[0].origin);
  const [a, b] = [open(amina, id, proxy.origin), open(bram, id, servers[1].origin)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);
  a.awareness.setLocalState({ cursor: { head: 1 } });
  await until(() => seenBy(b, a) !== undefined, 5_000);

  proxy.cut();
  proxy.lead(servers[1].origin);
  proxy.mend();
  await until(() => !a.standing().isConnected);
  await a.untilSaved();
  a.awareness.setLocalState({ cursor: { head: 2 } });
  await until(() => (seenBy(b, a)?.cursor as { head: number } | undefined)?.head === 2, 5_000);
  await pause(600);
  // The first server gets to know now that nobody is there any more: that says nothing of the second.
  proxy.reveal();
  await pause(1_000);
  expect(seenBy(b, a)).toMatchObject({ cursor: { head: 2 } });
  proxy.close();
  a.close();
  b.close();
}, 60_000);
