import PostalMime from 'postal-mime';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { chooseMail, eraseMail, post, smtpTransport } from '#platform/mail';
import { needed, openMailWorld, someone, told } from './mail-world.ts';
import type { Behaviour } from './mailbox-server.ts';

const { world, mailbox, workers, workersWith, now, later, pass, ask, stateOf, cannotWrite, begin, close } =
  await openMailWorld();
afterAll(close);
beforeEach(begin);

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

test('a letter that could not be written is not taken for one that may have left', async () => {
  const to = someone();
  await ask(to);
  cannotWrite(true);

  await expect(pass()).rejects.toThrow('no words');
  const meanwhile = await stateOf(to);
  cannotWrite(false);
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
  const after = (days: number) => later('mail.forgetOld', days * 24 * 60);

  await after(89);
  const kept = [await stateOf(sent), await stateOf(refused)];
  await after(91);

  expect(kept.map(({ state }) => state)).toEqual(['sent', 'refused']);
  expect([await stateOf(sent), await stateOf(refused)]).toEqual([undefined, undefined]);
});
