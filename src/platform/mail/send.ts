import { and, eq, inArray, lt, or } from 'drizzle-orm';
import { type Db, inTransaction } from '#platform/db';
import { type JobContext, job, type Worker, work } from '#platform/jobs';
import { faultOf } from '#platform/log';
import { textsIn } from '#platform/texts';
import { wants } from './choices.ts';
import type { Message } from './message.ts';
import { type Letter, letterKinds, sendLetter } from './post.ts';
import { letter } from './tables.ts';
import { Refused, type Transport } from './transport.ts';
import { noticeUndecided } from './uncertain.ts';
import type { LetterWriter } from './writer.ts';

export const forgetOldLetters = job<Record<string, never>>('mail.forgetOld', { every: '20 4 * * *' });
export const noticeUncertain = job<Record<string, never>>('mail.noticeUncertain', { every: '*/5 * * * *' });

type Sending = { transport: Transport; writers: LetterWriter[]; link: (path: string) => string };

export const mailWorkers = (sending: Sending): Worker[] => [
  // Safe twice: the claim lets one pass through.
  work(sendLetter, ({ letterId }, context) => send(sending, letterId, context)),
  // Safe twice: what is forgotten stays forgotten.
  work(forgetOldLetters, (_, { db, now }) =>
    inTransaction(db, async (tx) => {
      const before = daysBefore(now, 90);
      const isOver = inArray(letter.state, ['notNeeded', 'refused', 'uncertain']);
      const sent = and(eq(letter.state, 'sent'), lt(letter.sentAt, before));
      await tx.delete(letter).where(or(sent, and(isOver, lt(letter.queuedAt, before))));
    }),
  ),
  // Safe twice: what is noticed stays noticed.
  work(noticeUncertain, (_, { db, now }) => inTransaction(db, (tx) => noticeUndecided(tx, now))),
];

/** Written before it is claimed: a letter that cannot be written now waits, and is not taken for one that may have left. */
async function send(
  { transport, writers, link }: Sending,
  letterId: string,
  { db, now, log, lastTry }: JobContext,
): Promise<void> {
  const queued = await queuedLetter(db, letterId);
  if (!queued) return;
  const message = await compose(db, queued, { writers, link, now });
  if (!message) return mark(db, queued, { state: 'notNeeded', data: {} });
  if (!(await claim(db, queued, now))) return;

  const about = { letter: letterId, kind: queued.kind };
  try {
    await transport.send(message);
  } catch (error) {
    if (!(error instanceof Refused)) {
      log.error({ ...about, ...faultOf(error) }, 'it is uncertain whether a letter left');
      return mark(db, queued, { state: 'uncertain' });
    }
    const isOver = error.forGood || lastTry;
    log.warn({ ...about, reply: error.reply }, isOver ? 'a letter was refused for good' : 'a letter was refused');
    await mark(db, queued, isOver ? { state: 'refused' } : { state: 'queued', claimedAt: null });
    if (isOver) return;
    throw error;
  }
  // What a letter said may be a secret (a sign-in link): it is not kept once it left.
  const isLast = letterKinds().some(({ name, last }) => name === queued.kind && last);
  await mark(db, queued, { state: 'sent', sentAt: now, data: {}, ...(isLast && { address: `erased:${letterId}` }) });
}

/** null: the person declined this kind, has been erased, or there is no reason for the letter any more. */
async function compose(
  db: Db,
  queued: Letter,
  { writers, link, now }: Omit<Sending, 'transport'> & { now: Date },
): Promise<Message | null> {
  const writer = writers.find(({ kind }) => kind.name === queued.kind);
  if (!writer) throw new Error(`Nobody writes ${queued.kind}`);
  const isAlways = letterKinds().some(({ name, always }) => name === queued.kind && always);
  if (queued.address.startsWith('erased:') || !(isAlways || (await wants(db, queued)))) return null;
  const content = await writer.write(queued.data as never, { db, t: textsIn(queued.lang), now, link });
  return (
    content && {
      to: queued.address,
      subject: content.subject,
      html: `<!doctype html>${String(content.body)}`,
      text: content.text,
      messageId: queued.messageId,
      attachments: content.attachments ?? [],
    }
  );
}

async function queuedLetter(db: Db, letterId: string): Promise<Letter | null> {
  const isQueued = and(eq(letter.id, letterId), eq(letter.state, 'queued'));
  const [found] = await db.select().from(letter).where(isQueued);
  return found ?? null;
}

/** One process sends it. Claimed and committed before sending, so a process that dies leaves a trace, not a repeat. */
const claim = (db: Db, { id }: Letter, now: Date): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const free = and(eq(letter.id, id), eq(letter.state, 'queued'));
    const claimed = await tx.update(letter).set({ state: 'claimed', claimedAt: now }).where(free).returning();
    return claimed.length > 0;
  });

const mark = (db: Db, { id }: Letter, change: Partial<Letter>): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.update(letter).set(change).where(eq(letter.id, id));
  });

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
