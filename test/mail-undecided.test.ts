import PostalMime from 'postal-mime';
import { afterAll, beforeEach, expect, test } from 'vitest';
import {
  letGo,
  letterKind,
  lettersToDecide,
  noticeUndecided,
  sendAgain,
  smtpTransport,
  type Transport,
  undecidedOccasions,
} from '#platform/mail';
import { openMailWorld, someone, told } from './mail-world.ts';
import type { Behaviour } from './mailbox-server.ts';

const { world, mailbox, workersWith, now, later, pass, ask, stateOf, begin, close } = await openMailWorld();
afterAll(close);
beforeEach(begin);

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

  const notice = (minutes: number) => later('mail.noticeUncertain', minutes);
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
  await pass(workersWith(smtpTransport(mailbox.url, 'a@b.test'), [brief, told]));
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
