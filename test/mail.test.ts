import PostalMime from 'postal-mime';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { doJobsNow } from '#platform/jobs';
import {
  chooseMail,
  composeLetter,
  eraseMail,
  letGo,
  letterKind,
  lettersToDecide,
  mailWorkers,
  noticeUndecided,
  post,
  sendAgain,
  smtpTransport,
  type Transport,
  undecidedOccasions,
  writes,
} from '#platform/mail';
import { aMailboxServer, type Behaviour } from './mailbox-server.ts';
import { openWorld } from './world.ts';

const told = letterKind<{ word: string }>('test.told');
const needed = letterKind<{ word: string }>('test.needed', { always: true });
let unwritable = false;
const writer = (kind: typeof told) =>
  writes(kind, async ({ word }, { t }) => {
    if (unwritable) throw new Error('no words');
    if (word === 'no more reason') return null;
    return { ...composeLetter({ t, title: `Le mot est ${word}`, sentences: ['Bonjour.'], reason: 'Test.' }) };
  });

const mailbox = await aMailboxServer();
const world = await openWorld();
const sending = { writers: [writer(told), writer(needed)], link: (path: string) => `http://x${path}` };
const workersWith = (transport: Transport, writers = sending.writers) =>
  mailWorkers({ ...sending, writers, transport });
const workers = workersWith(smtpTransport(mailbox.url, 'Maillage <maillage@maillage.test>'));
afterAll(async () => {
  await world.close();
  await mailbox.close();
});
beforeEach(() => {
  mailbox.behave('takes');
  mailbox.received.length = 0;
  unwritable = false;
});

const now = () => world.now();
const pass = (with_ = workers) => doJobsNow(with_, { db: world.db, now: now(), log: world.log });
const someone = () => ({ personId: newId(), address: `${newId()}@example.org`, lang: 'fr' as const });
const ask = (to: ReturnType<typeof someone>, word = 'sésame', kind = told, occasion = 'once') =>
  world.tx((tx) => post(tx, kind, { to, occasion, data: { word }, now: now() }));
const stateOf = async ({ address }: { address: string }) => {
  const { rows } = await world.pool.query('select id, state, data, message_id from letter where address = $1', [
    address,
  ]);
  return rows[0] as { id: string; state: string; data: object; message_id: string };
};

test('a letter reaches the mailbox once, whole, and what it said is not kept', async () => {
  const to = someone();
  await ask(to);

  await pass();
  await pass();

  const mail = await PostalMime.parse(mailbox.received[0] ?? '');
  expect(mailbox.received).toHaveLength(1);
  expect(mail.subject).toBe('Le mot est sésame');
  expect(mail.to?.map(({ address }) => address)).toEqual([to.address]);
  expect(mail.text).toContain('Bonjour.');
  expect(await stateOf(to)).toMatchObject({ state: 'sent', data: {}, message_id: mail.messageId });
});

test('asked for ten times at the same moment, it is one letter; for another occasion it is another', async () => {
  const to = someone();

  await Promise.all(Array.from({ length: 10 }, () => ask(to)));
  await ask(to, 'sésame', told, 'another');
  await Promise.all([pass(), pass(), pass()]);

  expect(mailbox.received).toHaveLength(2);
});

test('two workers take the same letter at the same moment: one of them sends it', async () => {
  const sending = workers.find(({ job }) => job.name === 'mail.send');
  for (let race = 0; race < 5; race++) {
    const to = someone();
    await ask(to);
    const { id: letterId } = await stateOf(to);
    const context = { db: world.db, now: now(), log: world.log, lastTry: false };

    await Promise.all([1, 2, 3].map(() => sending?.handle({ letterId } as never, context)));

    expect(mailbox.received).toHaveLength(race + 1);
    expect((await stateOf(to)).state).toBe('sent');
  }
});

test('a letter whose act was undone is never sent', async () => {
  const undone = world.tx(async (tx) => {
    await post(tx, told, { to: someone(), occasion: 'x', data: { word: 'x' }, now: now() });
    throw new Error('no');
  });

  await expect(undone).rejects.toThrow();
  await pass();
  expect(mailbox.received).toEqual([]);
});

test.for<Behaviour>([
  'busy',
  'breaksEarly',
  'hangsUp',
])('%s: nothing left, so it is tried again and arrives once', async (behaviour) => {
  const to = someone();
  await ask(to);

  mailbox.behave(behaviour);
  await expect(pass()).rejects.toThrow('refused');
  const meanwhile = await stateOf(to);
  mailbox.behave('takes');
  await pass();

  expect(meanwhile.state).toBe('queued');
  expect((await stateOf(to)).state).toBe('sent');
  expect(mailbox.received).toHaveLength(1);
});

test('a server that is not there is nothing but a reason to try again', async () => {
  const to = someone();
  await ask(to);

  await expect(pass(workersWith(smtpTransport('smtp://127.0.0.1:9', 'a@b.test')))).rejects.toThrow('refused');

  expect((await stateOf(to)).state).toBe('queued');
  await pass();
  expect(mailbox.received).toHaveLength(1);
});

test('the answer is lost after the letter was handed over: it is uncertain, shown, and not repeated by itself', async () => {
  const to = someone();
  await ask(to);
  mailbox.behave('answerLost');

  await pass();
  mailbox.behave('takes');
  await pass();
  const shown = await lettersToDecide(world.db);

  expect(mailbox.received).toHaveLength(1);
  expect((await stateOf(to)).state).toBe('uncertain');
  expect(shown.map(({ address }) => address)).toContain(to.address);
});

test('somebody decides: sent again it keeps its Message-ID, let go it is over', async () => {
  const [again, gone] = [someone(), someone()];
  mailbox.behave('answerLost');
  await ask(again);
  await ask(gone);
  await pass();
  mailbox.behave('takes');

  await world.tx(async (tx) => sendAgain(tx, (await stateOf(again)).id));
  await world.tx(async (tx) => letGo(tx, (await stateOf(gone)).id));
  await pass();

  const ids = await Promise.all(mailbox.received.map(async (raw) => (await PostalMime.parse(raw)).messageId));
  expect(ids).toHaveLength(3);
  expect(ids.filter((id) => id === ids[2])).toHaveLength(2);
  expect([await stateOf(again), await stateOf(gone)].map(({ state }) => state)).toEqual(['sent', 'notNeeded']);
  expect((await stateOf(gone)).data).toEqual({});
});

test.for<Behaviour>([
  'unknownAddressee',
  'refusesLetter',
])('%s: it is not tried again, and it is shown', async (behaviour) => {
  const to = someone();
  await ask(to);
  mailbox.behave(behaviour);
  const visits = mailbox.visits();

  await pass();
  await pass();

  expect(mailbox.visits()).toBe(visits + 1);
  expect((await stateOf(to)).state).toBe('refused');
  expect((await lettersToDecide(world.db)).map(({ address }) => address)).toContain(to.address);
});

test('a process that dies between the claim and the sending leaves a trace: uncertain after a while, never a repeat', async () => {
  const to = someone();
  await ask(to);
  let reached = () => {};
  const hasClaimed = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const dying: Transport = {
    send() {
      reached();
      return new Promise(() => {});
    },
    close: () => {},
  };
  void pass(workersWith(dying)).catch(() => {});
  await hasClaimed;

  const noticing = workers.find(({ job }) => job.name === 'mail.noticeUncertain');
  const notice = (minutes: number) =>
    noticing?.handle({} as never, {
      db: world.db,
      now: new Date(now().getTime() + minutes * 60_000),
      log: world.log,
      lastTry: false,
    });
  await notice(14);
  const soon = await stateOf(to);
  await notice(16);
  await pass();

  expect(soon.state).toBe('claimed');
  expect((await stateOf(to)).state).toBe('uncertain');
  expect(mailbox.received).toEqual([]);
});

test('what is of use for some hours alone asks nobody to decide afterwards', async () => {
  const brief = letterKind<{ word: string }>('test.brief', { hours: 1 });
  const [link, change] = [someone(), someone()];
  mailbox.behave('answerLost');
  await ask(link, 'lien', brief);
  await ask(change);
  await pass(workersWith(smtpTransport(mailbox.url, 'a@b.test'), [writer(brief), writer(told)]));
  const undecided = () => undecidedOccasions(world.db, brief, ['once']);
  const shown = await undecided();

  await world.tx((tx) => noticeUndecided(tx, new Date(now().getTime() + 2 * 3_600_000)));

  expect(shown).toEqual(new Map([['once', 'uncertain']]));
  expect(await undecided()).toEqual(new Map());
  expect([await stateOf(link), await stateOf(change)]).toMatchObject([
    { state: 'notNeeded', data: {} },
    { state: 'uncertain' },
  ]);
});

test('a letter that could not be written is not taken for one that may have left', async () => {
  const to = someone();
  await ask(to);
  unwritable = true;

  await expect(pass()).rejects.toThrow('no words');
  const meanwhile = await stateOf(to);
  unwritable = false;
  await pass();

  expect(meanwhile.state).toBe('queued');
  expect((await stateOf(to)).state).toBe('sent');
});

test('who wants no letters of a kind gets none, but always what they cannot do without', async () => {
  const to = someone();
  await world.tx(async (tx) => {
    await chooseMail(tx, { personId: to.personId, kind: 'test.told', wish: 'never', now: now() });
    await chooseMail(tx, { personId: to.personId, kind: 'test.needed', wish: 'never', now: now() });
  });
  await ask(to, 'un');
  await ask(to, 'deux', needed);

  await pass();

  expect(mailbox.received).toHaveLength(1);
  expect(mailbox.received[0]).toContain('deux');
});

test('a letter that has no reason any more is not sent', async () => {
  const to = someone();
  await ask(to, 'no more reason');

  await pass();

  expect(mailbox.received).toEqual([]);
  expect(await stateOf(to)).toMatchObject({ state: 'notNeeded', data: {} });
});

test('what is not one address is nobody’s: no letter leaves for two, and none carries another command', async () => {
  const visits = mailbox.visits();
  const inventions = ['awa@example.org, eve@evil.test', 'awa@example.org>\r\nRCPT TO:<eve@evil.test', 'awa', '<a@b.c>'];
  for (const address of inventions) await ask({ ...someone(), address });

  await pass();

  expect(mailbox.visits()).toBe(visits);
  for (const address of inventions) expect((await stateOf({ address })).state).toBe('refused');
});

test('whoever is erased is in no letter, and one that still waited goes to nobody', async () => {
  const to = someone();
  await ask(to, 'before');
  await pass();
  await ask(to, 'waiting', told, 'another');

  await world.tx((tx) => eraseMail(tx, to.personId));
  await pass();

  const { rows } = await world.pool.query<{ line: string }>('select letter::text as line from letter');
  expect(mailbox.received).toHaveLength(1);
  expect(rows.map(({ line }) => line).join()).not.toMatch(new RegExp(`${to.address}|${to.personId}|waiting`));
});

test('letters are forgotten ninety days after they left, and those that never did as well', async () => {
  const [sent, refused] = [someone(), someone()];
  await ask(sent);
  await pass();
  mailbox.behave('unknownAddressee');
  await ask(refused);
  await pass();
  const forget = workers.find(({ job }) => job.name === 'mail.forgetOld');
  const after = (days: number) =>
    forget?.handle({} as never, {
      db: world.db,
      now: new Date(now().getTime() + days * 86_400_000),
      log: world.log,
      lastTry: false,
    });

  await after(89);
  const kept = [await stateOf(sent), await stateOf(refused)];
  await after(91);

  expect(kept.map(({ state }) => state)).toEqual(['sent', 'refused']);
  expect([await stateOf(sent), await stateOf(refused)]).toEqual([undefined, undefined]);
});
