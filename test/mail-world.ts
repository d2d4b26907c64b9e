import { newId } from '#platform/db';
import { doJobsNow } from '#platform/jobs';
import { composeLetter, letterKind, mailWorkers, post, smtpTransport, type Transport, writes } from '#platform/mail';
import { aMailboxServer } from './mailbox-server.ts';
import { openWorld } from './world.ts';

/** A kind of letter one can decline, and one that always comes. */
export const told = letterKind<{ word: string }>('test.told');
export const needed = letterKind<{ word: string }>('test.needed', { always: true });

export type Addressee = { personId: string; address: string; lang: 'fr' };
export const someone = (): Addressee => ({ personId: newId(), address: `${newId()}@example.org`, lang: 'fr' });

/** The product with a mailbox server beside it that behaves as it is told to, and letters of one word. */
export async function openMailWorld() {
  const mailbox = await aMailboxServer();
  const world = await openWorld();
  let unwritable = false;
  const writer = (kind: typeof told) =>
    writes(kind, async ({ word }, { t }) => {
      if (unwritable) throw new Error('no words');
      if (word === 'no more reason') return null;
      return { ...composeLetter({ t, title: `Le mot est ${word}`, sentences: ['Bonjour.'], reason: 'Test.' }) };
    });
  const workersWith = (transport: Transport, kinds = [told, needed]) =>
    mailWorkers({ writers: kinds.map(writer), link: (path: string) => `http://x${path}`, transport });
  const workers = workersWith(smtpTransport(mailbox.url, 'Maillage <maillage@maillage.test>'));
  const now = () => world.now();
  const { db, log } = world;
  /** Does one job of the letters as if so many minutes later. */
  const later = (job: string, minutes: number) =>
    workers
      .find(({ job: { name } }) => name === job)
      ?.handle({} as never, { db, now: new Date(now().getTime() + minutes * 60_000), log, lastTry: false });
  return {
    world,
    mailbox,
    workers,
    workersWith,
    now,
    later,
    pass: (with_ = workers) => doJobsNow(with_, { db, now: now(), log }),
    ask: (to: Addressee, word = 'sésame', kind = told, occasion = 'once') =>
      world.tx((tx) => post(tx, kind, { to, occasion, data: { word }, now: now() })),
    async stateOf({ address }: { address: string }) {
      const { rows } = await world.pool.query('select id, state, data, message_id from letter where address = $1', [
        address,
      ]);
      return rows[0] as { id: string; state: string; data: object; message_id: string };
    },
    /** No letter can be written for a while. */
    cannotWrite: (is: boolean) => {
      unwritable = is;
    },
    begin() {
      mailbox.behave('takes');
      mailbox.received.length = 0;
      unwritable = false;
    },
    async close() {
      await world.close();
      await mailbox.close();
    },
  };
}
