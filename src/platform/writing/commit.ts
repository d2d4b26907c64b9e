import type { Db } from '#platform/db';
import { inTransaction } from '#platform/db';
import type { Subject } from '#platform/subject';
import { rightsOf, type Said, type WritingKind } from './kinds.ts';
import { apply, catchUp, holdText, madeBy, type Replica } from './replica.ts';
import { addChanges, keepVersion } from './store.ts';
import { type Stray, strayIn } from './stray.ts';

/** A change that came through a socket and waits to be kept. */
export type Waiting<From> = { from: From; by: string; number: number; change: Uint8Array };

export type Committed<From> = {
  kept: Waiting<From>[];
  /** By those who may not write any more: they are told, and keep it on their device. */
  refused: { one: Waiting<From>; said: Said }[];
  /** What the devices here lack: what other processes had kept before, and words that were found another place. */
  others: Uint8Array[];
};

/** Changes since the last version, and the time, after which one is made. */
const MOST_CHANGES = 400;
const MOST_TIME = 10 * 60_000;

/** The last version: how far it went, when, and how large the text is since (in bytes, and then by what was added). */
export type VersionMark = { sequence: number; at: Date; size: number };

/** A meeting of a day is under a hundredth of it. Beyond, nobody can add to the text. */
const LARGEST = 8 * 1024 * 1024;

type Committing<From> = {
  db: Db;
  kind: WritingKind;
  subject: Subject;
  replica: Replica;
  mark: VersionMark;
  batch: Waiting<From>[];
  now: Date;
};

/**
 * Keeps everything that waits, in one transaction and one INSERT. When this resolves it is in the database, and not before.
 * When it rejects nothing may be said saved: the replica then holds what the database may not, and must be thrown away.
 */
export function commit<From>(given: Committing<From>): Promise<Committed<From>> {
  const { db, kind, subject, replica, mark, batch, now } = given;
  return inTransaction(db, async (tx) => {
    // Before the text: acts of the module hold what decides first, and then the text.
    const authors = [...new Set(batch.map((one) => one.by))];
    const rights = await kind.mayHold(tx, subject, authors, now);
    const last = await holdText(tx, kind, subject, now);
    const others = await catchUp(tx, subject, replica, last);

    const isFull = mark.size > LARGEST;
    const saidOf = ({ by }: Waiting<From>): Said => {
      const said = rightsOf(rights, by);
      return isFull && said.may === 'write' ? FULL : said;
    };
    const kept = batch.filter((one) => saidOf(one).may === 'write');
    const refused = batch.filter((one) => !kept.includes(one)).map((one) => ({ one, said: saidOf(one) }));

    const additions: { change: Uint8Array; by: string }[] = [];
    for (const one of kept) {
      const { isNew, stray } = takeIn(replica, one);
      if (isNew) additions.push(one);
      const found = stray && kind.keepStray ? madeBy(replica, (doc) => kind.keepStray?.(doc, stray)) : [];
      for (const change of found) additions.push({ change, by: one.by });
      others.push(...found);
    }
    for (const { change } of additions) mark.size += change.length;
    replica.sequence = await addChanges(tx, subject, { last, additions, now });
    if (additions.length > 0) {
      const by = [...new Set(additions.map((one) => one.by))];
      await kind.rewritten?.(tx, { subject, doc: replica.doc, by, now });
    }
    const isTime = now.getTime() - mark.at.getTime() >= MOST_TIME;
    const isMuch = replica.sequence - mark.sequence >= MOST_CHANGES;
    if (additions.length > 0 && (isMuch || isTime)) {
      Object.assign(mark, await keepVersion(tx, subject, { name: null, by: null, now }), { at: now });
    }
    return { kept, refused, others };
  });
}

const FULL: Said = { may: 'read', why: 'full' };

/** A change that spoils the text it is added to: the device that sent it is sent away, and the text read anew. */
export class Spoiled extends Error {
  readonly from: unknown;

  constructor(from: unknown, cause: unknown) {
    super('a change that no text can take', { cause });
    this.name = 'Spoiled';
    this.from = from;
  }
}

function takeIn<From>(replica: Replica, { from, change }: Waiting<From>): { isNew: boolean; stray: Stray | null } {
  try {
    const strayOnce = strayIn(replica.doc, change);
    return { isNew: apply(replica, change), stray: strayOnce() };
  } catch (error) {
    throw new Spoiled(from, error);
  }
}
