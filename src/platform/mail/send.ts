import { and, eq, lt, type SQL, sql } from 'drizzle-orm';
import { type Db, inTransaction, type Tx } from '#platform/db';
import { job, type Worker, work } from '#platform/jobs';
import type { Log } from '#platform/log';
import { textsIn } from '#platform/texts';
import { wants } from './choices.ts';
import { type Letter, letterKinds, sendLetter } from './post.ts';
import { letter, mailChoice } from './tables.ts';
import { Refused, type Transport } from './transport.ts';
import type { LetterWriter } from './writer.ts';

export const forgetOldLetters = job<Record<string, never>>('mail.forgetOld', { every: '20 4 * * *' });
export const noticeUncertain = job<Record<string, never>>('mail.noticeUncertain', { every: '*/5 * * * *' });

type Sending = { transport: Transport; writers: LetterWriter[]; link: (path: string) => string };

export const mailWorkers = (sending: Sending): Worker[] => [
  // Safe twice: the claim lets one pass through.
  work(sendLetter, ({ letterId }, { db, now, log }) => send(db, sending, letterId, now, log)),
  // Safe twice: what is forgotten stays forgotten.
  work(forgetOldLetters, (_, { db, now }) =>
    inTransaction(db, async (tx) => {
      await tx.delete(letter).where(and(eq(letter.state, 'sent'), lt(letter.sentAt, daysBefore(now, 90))));
    }),
  ),
  // Safe twice: a claim older than a quarter of an hour belongs to a process that is gone.
  work(noticeUncertain, (_, { db, now }) =>
    inTransaction(db, async (tx) => {
      const abandoned = and(eq(letter.state, 'claimed'), lt(letter.claimedAt, new Date(now.getTime() - 15 * 60_000)));
      await tx.update(letter).set({ state: 'uncertain' }).where(abandoned);
    }),
  ),
];

async function send(
  db: Db,
  { transport, writers, link }: Sending,
  letterId: string,
  now: Date,
  log: Log,
): Promise<void> {
  const claimed = await claim(db, letterId, now);
  if (!claimed) return;
  const writer = writers.find(({ kind }) => kind.name === claimed.kind);
  if (!writer) throw new Error(`Nobody writes ${claimed.kind}`);

  const wanted =
    letterKinds().some(({ name, always }) => name === claimed.kind && always) || (await wants(db, claimed));
  const content = wanted
    ? await writer.write(claimed.data as never, { db, t: textsIn(claimed.lang), now, link })
    : null;
  if (!content) return mark(db, letterId, { state: 'notNeeded', data: {} });

  try {
    await transport.send({
      to: claimed.address,
      subject: content.subject,
      html: `<!doctype html>${String(content.body)}`,
      text: content.text,
      messageId: claimed.messageId,
      attachments: content.attachments ?? [],
    });
  } catch (error) {
    if (error instanceof Refused) {
      log.warn({ letter: letterId, kind: claimed.kind }, 'a letter was refused');
      await mark(db, letterId, { state: 'queued', claimedAt: null });
      throw error;
    }
    log.error({ letter: letterId, kind: claimed.kind }, 'it is uncertain whether a letter left');
    return mark(db, letterId, { state: 'uncertain' });
  }
  // What a letter said may be a secret (a sign-in link): it is not kept once it left.
  const isLast = letterKinds().some(({ name, last }) => name === claimed.kind && last);
  await mark(db, letterId, { state: 'sent', sentAt: now, data: {}, ...(isLast && { address: `erased:${letterId}` }) });
}

/** One process sends it. Claimed and committed before sending, so a process that dies leaves a trace, not a repeat. */
const claim = (db: Db, letterId: string, now: Date): Promise<Letter | undefined> =>
  inTransaction(db, async (tx) => {
    const free = and(eq(letter.id, letterId), eq(letter.state, 'queued'));
    const [claimed] = await tx.update(letter).set({ state: 'claimed', claimedAt: now }).where(free).returning();
    return claimed;
  });

const mark = (db: Db, letterId: string, change: Partial<Letter>): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.update(letter).set(change).where(eq(letter.id, letterId));
  });

/** A person's letters keep their count and dates; whom they went to and what they said is emptied. */
export async function eraseMail(tx: Tx, personId: string): Promise<void> {
  await eraseLetters(tx, eq(letter.personId, personId));
  await tx.delete(mailChoice).where(eq(mailChoice.personId, personId));
}

/** Letters to an address that belonged to nobody yet when they were written: invitations. */
export const eraseMailTo = (tx: Tx, address: string): Promise<void> => eraseLetters(tx, eq(letter.address, address));

async function eraseLetters(tx: Tx, which: SQL): Promise<void> {
  const erased = sql`'erased:' || ${letter.id}`;
  // A letter that still waits has nobody to go to any more.
  const state = sql`case when ${letter.state} in ('queued', 'uncertain') then 'notNeeded' else ${letter.state} end`;
  await tx.update(letter).set({ address: erased, personId: null, data: {}, occasion: erased, state }).where(which);
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
