import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { newId } from '#platform/db';
import { changeText, nameMoment, textAt, useWritings, versionsOf } from '#platform/writing';
import { aMember, aNetwork, type TestMember } from '../src/modules/accounts/test/world.ts';
import { textAsKept } from '../src/platform/writing/store.ts';
import { aSwallowingProxy } from './swallowing-proxy.ts';
import { openWorld } from './world.ts';
import { aDevice, aNoteKind, contains, type Device, onAPort, until } from './writing-world.ts';

const world = await openWorld();
const port = await onAPort(world.application);
const network = await aNetwork(world);
const amina = await aMember(world, network, { name: 'Amina Diallo' });
const bram = await aMember(world, network, { name: 'Bram De Wit' });
const note = aNoteKind();
afterAll(async () => {
  await port.stop();
  await world.close();
});

let id = '';
let devices: Device[] = [];
beforeEach(() => {
  useWritings([note.kind]);
  note.break(false);
  id = newId();
  for (const { personId } of [amina, bram]) note.rights.set(personId, { may: 'write', why: null });
});
afterEach(() => {
  for (const device of devices) device.close();
  devices = [];
});

const subject = () => ({ networkId: network.id, kind: 'note', id });
const open = (who: TestMember, more: { from?: string; doc?: Y.Doc; origin?: string } = {}) => {
  const path = `${network.path}/writing/note/${id}`;
  const from = more.from === undefined ? {} : { from: more.from };
  const { origin = port.origin } = more;
  const device = aDevice({ origin, path, cookie: who.cookie ?? '', ...from }, more.doc);
  devices.push(device);
  return device;
};
const kept = () =>
  world.tx(async (tx) => {
    const text = await textAsKept(tx, subject());
    return {
      words: text?.doc.getText('words').toString(),
      state: text ? Y.encodeStateAsUpdate(text.doc) : new Uint8Array(),
    };
  });

test('two people write at once: both see the same, and what is said saved is in the database', async () => {
  const [a, b] = [open(amina), open(bram)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  for (const letter of 'décidé') a.type(letter);
  b.type('Bram : ', 0);
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  await until(() => a.text() === b.text());
  expect(a.text()).toBe('Bram : Début. décidé');
  expect((await kept()).words).toBe(a.text());
  expect(note.texts.at(-1)).toBe(a.text());
});

test('many changes that arrive while one is being kept are kept in one statement', async () => {
  const [a, b] = [open(amina), open(bram)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  const statements = await world.statementsOf(async () => {
    for (let i = 0; i < 40; i++) a.type('a');
    for (let i = 0; i < 40; i++) b.type('b');
    await Promise.all([a.untilSaved(), b.untilSaved()]);
  });

  expect(statements.filter((one) => one.startsWith('insert into "written_update"')).length).toBeLessThanOrEqual(4);
  expect((await kept()).words).toHaveLength('Début. '.length + 80);
});

test('the database refuses to keep a change: it is never said saved, and it is kept once the database can', async () => {
  const a = open(amina);
  await a.untilSaved();
  const before = a.saved.length;

  note.break(true);
  a.type('fragile');
  await until(() => a.told.filter(({ isConnected }) => !isConnected).length > 2);
  const meanwhile = { said: a.saved.length, kept: (await kept()).words };
  note.break(false);
  await a.untilSaved();

  expect(meanwhile).toEqual({ said: before, kept: 'Début. ' });
  expect((await kept()).words).toBe('Début. fragile');
});

test('the network is cut while somebody writes: all of it is there when it comes back', async () => {
  const [a, b] = [open(amina), open(bram)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  a.cut();
  await until(() => !a.standing().isConnected);
  a.type('sans réseau');
  b.type('avec ', 0);
  await b.untilSaved();
  expect(a.standing().isSaved).toBe(false);
  a.mend();
  await a.untilSaved();

  await until(() => a.text() === b.text());
  expect((await kept()).words).toBe('avec Début. sans réseau');
});

test('the right to write is withdrawn: what is typed after is not taken, is said not saved, and goes through once given back', async () => {
  const a = open(amina);
  await a.untilSaved();
  a.type('avant ');
  await a.untilSaved();
  const before = a.saved.length;

  note.rights.set(amina.personId, { may: 'read', why: 'approved' });
  a.type('après');
  await until(() => a.standing().isRefused);

  expect(a.standing()).toMatchObject({ said: { may: 'read', why: 'approved' }, isSaved: false, isRefused: true });
  expect(a.saved).toHaveLength(before);
  expect((await kept()).words).toBe('Début. avant ');
  expect(a.text()).toBe('Début. avant après');

  note.rights.set(amina.personId, { may: 'write', why: null });
  await a.untilSaved();
  expect((await kept()).words).toBe('Début. avant après');
}, 30_000);

test('what was struck out while nobody may write is said not saved, and goes through once given back', async () => {
  const a = open(amina);
  await a.untilSaved();
  a.type('trop');
  await a.untilSaved();
  a.cut();
  await until(() => !a.standing().isConnected);
  note.rights.set(amina.personId, { may: 'read', why: null });
  a.doc.getText('words').delete(0, 3);

  a.mend();
  await until(() => a.standing().isConnected);
  expect(a.standing()).toMatchObject({ isSaved: false, isRefused: false });

  note.rights.set(amina.personId, { may: 'write', why: null });
  await a.untilSaved();
  expect((await kept()).words).toBe('ut. trop');
}, 30_000);

test('more at once than a message may hold is said not saved, stays on the device, and is not sent again and again', async () => {
  const a = open(amina);
  await a.untilSaved();

  a.type('é'.repeat(1_200_000));
  expect(a.standing()).toMatchObject({ isSaved: false, isRefused: true, said: { may: 'read', why: 'full' } });
  a.type('encore');
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(a.standing()).toMatchObject({ isConnected: true, isSaved: false, isRefused: true });
  expect((await kept()).words).toBe('Début. ');
  expect(a.text()).toHaveLength(1_200_000 + 'Début. encore'.length);
});

test('whoever may no longer see the text is sent away, and does not come back', async () => {
  const a = open(amina);
  await a.untilSaved();

  note.rights.set(amina.personId, { may: 'nothing', why: null });
  await until(() => a.standing().said?.may === 'nothing');
  a.type('trop tard');

  const sockets = a.told.length;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(a.told.slice(sockets).some(({ isConnected }) => isConnected)).toBe(false);
  expect((await kept()).words).toBe('Début. ');
}, 30_000);

test('a page of another site, a visitor and a stranger cannot open the socket', async () => {
  const stranger = await aMember(world, await aNetwork(world), { name: 'Zoé' });

  const [elsewhere, visitor, unknown] = [
    open(amina, { from: 'https://evil.example' }),
    open({ ...amina, cookie: '' }),
    open(stranger),
  ];
  await until(() => [visitor, unknown].every((one) => one.standing().said?.may === 'nothing'));

  expect(elsewhere.told.some(({ isConnected }) => isConnected)).toBe(false);
  expect([visitor, unknown].map((one) => one.text())).toEqual(['', '']);
});

test('everybody is shown by the name the server knows, whatever their device says', async () => {
  const [a, b] = [open(amina), open(bram)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);

  a.awareness.setLocalState({ user: { name: 'Le ministre' }, cursor: null });
  const seen = () =>
    b.awareness.getStates().get(a.doc.clientID)?.user as { name: string; initials: string } | undefined;
  await until(() => seen() !== undefined);

  expect(seen()).toMatchObject({ name: 'Amina Diallo', initials: 'AD' });
  a.cut();
  await until(() => !b.awareness.getStates().has(a.doc.clientID));
});

test('an act of the server joins what people write, and overwrites nothing', async () => {
  const a = open(amina);
  await a.untilSaved();

  a.type(' tapé');
  await world.tx((tx) =>
    changeText(tx, subject(), { by: bram.personId, now: world.now() }, (doc) =>
      doc.getText('words').insert(0, 'Formulaire. '),
    ),
  );
  await a.untilSaved();

  await until(() => a.text().startsWith('Formulaire.'));
  expect(a.text()).toBe('Formulaire. Début.  tapé');
  expect((await kept()).words).toBe(a.text());
});

test('a moment that was named can be looked at later, and the changes it holds are not kept twice', async () => {
  const a = open(amina);
  await a.untilSaved();
  a.type('au vote');
  await a.untilSaved();

  await world.tx((tx) => nameMoment(tx, subject(), { name: 'Au vote', by: amina.personId, now: world.now() }));
  a.type(', puis la suite');
  await a.untilSaved();

  const [newest] = await versionsOf(world.db, subject());
  const old = await textAt(world.db, subject(), newest?.sequence ?? -1);
  expect(newest?.name).toBe('Au vote');
  expect(old?.getText('words').toString()).toBe('Début. au vote');
  expect((await kept()).words).toBe('Début. au vote, puis la suite');
  const { rows } = await world.pool.query('select 1 from written_update where document_id = $1', [id]);
  expect(rows).toHaveLength(1);
});

test('what is no change of a text is not kept, and the text can still be read', async () => {
  const a = open(amina);
  await a.untilSaved();
  const socket = new WebSocket(`${port.origin.replace('http', 'ws')}${network.path}/writing/note/${id}`, {
    headers: { cookie: amina.cookie, origin: port.origin },
  } as never);
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });

  socket.send(new Uint8Array([4, 0, 0, 0, 1, 250, 251, 252]));

  expect(await closed).toBe(4400);
  a.type('toujours là');
  await a.untilSaved();
  expect((await kept()).words).toBe('Début. toujours là');
});

test('what a device that was away for long had is not sent twice: nothing new is no row', async () => {
  const a = open(amina);
  await a.untilSaved();
  a.type('une fois');
  await a.untilSaved();

  const copy = new Y.Doc();
  Y.applyUpdate(copy, a.saved.at(-1) ?? new Uint8Array());
  const b = open(amina, { doc: copy });
  await b.untilSaved();

  const { rows } = await world.pool.query('select 1 from written_update where document_id = $1', [id]);
  expect(rows).toHaveLength(1);
  expect(contains((await kept()).state, a.saved.at(-1) ?? new Uint8Array())).toBe(true);
});

test('the network swallows what passes and tells nobody: the device finds out, comes back as itself, and all of it is kept', async () => {
  const proxy = await aSwallowingProxy(port.origin);
  const [a, b] = [open(amina, { origin: proxy.origin }), open(bram)];
  await Promise.all([a.untilSaved(), b.untilSaved()]);
  a.awareness.setLocalState({ cursor: null });
  await until(() => b.awareness.getStates().has(a.doc.clientID));

  proxy.cut();
  a.type('avalé');
  b.type('ailleurs ', 0);
  await until(() => !a.standing().isConnected);
  expect(a.standing().isSaved).toBe(false);
  proxy.mend();

  // The server still holds the place that was cut: it is the same device, not somebody who speaks for another.
  await a.untilSaved();
  await until(() => a.text() === b.text());
  expect(a.standing()).toMatchObject({ said: { may: 'write' }, isRefused: false });
  expect((await kept()).words).toBe('ailleurs Début. avalé');
  expect(b.awareness.getStates().has(a.doc.clientID)).toBe(true);
  proxy.close();
}, 60_000);

test('eight who write at once are asked about together: one question of rights for each batch, and for each look', async () => {
  const people = await Promise.all(
    [...'CDEFGH'].map((letter) => aMember(world, network, { name: `${letter}. Martin` })),
  );
  for (const { personId } of people) note.rights.set(personId, { may: 'write', why: null });
  const all = [amina, bram, ...people].map((who) => open(who));
  await Promise.all(all.map((device) => device.untilSaved()));

  const before = note.asked();
  const batches = await world.statementsOf(async () => {
    for (let i = 0; i < 20; i++) for (const device of all) device.type('x');
    await Promise.all(all.map((device) => device.untilSaved()));
  });
  const kept = batches.filter((one) => one.startsWith('insert into "written_update"')).length;
  // Every few seconds there is a look besides.
  expect(note.asked() - before).toBeLessThanOrEqual(kept + 2);
  await until(() => new Set(all.map((device) => device.text())).size === 1);
  expect(all[0]?.text()).toHaveLength('Début. '.length + 160);
});
