import type * as Y from 'yjs';
import type { Db, Tx } from '#platform/db';
import type { Subject } from '#platform/subject';
import type { Said } from './frames.ts';
import type { Stray } from './stray.ts';

export type { Said } from './frames.ts';

/** A text that was just changed: what it says now, and who changed it (null: somebody since erased). */
export type Rewritten = { subject: Subject; doc: Y.Doc; by: string[]; now: Date };

export type Rights = ReadonlyMap<string, Said>;

const NOTHING: Said = { may: 'nothing', why: null };

export const rightsOf = (rights: Rights, personId: string): Said => rights.get(personId) ?? NOTHING;

/** A kind of text that is written together. The module that owns it says who may, how it begins and what it becomes. */
export type WritingKind = {
  kind: string;
  /**
   * What each of these people may do now, asked once for all of them; whoever is not answered for may do nothing. Asked
   * again when it may have changed.
   */
  may: (db: Db, subject: Subject, personIds: readonly string[], now: Date) => Promise<Rights>;
  /**
   * The same inside the transaction that keeps what they typed, holding until its end whatever decides it: a text that is
   * being closed is either closed before the change, which is refused, or after it, which is then in it.
   */
  mayHold: (tx: Tx, subject: Subject, personIds: readonly string[], now: Date) => Promise<Rights>;
  /** The text as it is before anybody wrote in it. */
  begin: (tx: Tx, subject: Subject, doc: Y.Doc) => Promise<void>;
  /** What happened elsewhere and belongs in the text (a point was added to the agenda). Looked at every few seconds. */
  tend?: (tx: Tx, subject: Subject, doc: Y.Doc) => Promise<void>;
  /** In the transaction that keeps the change: what the text becomes in the module's own tables. */
  rewritten?: (tx: Tx, what: Rewritten) => Promise<void>;
  /**
   * Words that came too late for where they were typed: somebody moved it or struck it out meanwhile. They are called saved,
   * so the kind finds them another place.
   */
  keepStray?: (doc: Y.Doc, stray: Stray) => void;
  /** Topics (see `#platform/live`) after which somebody's rights may be others. */
  topics?: (subject: Subject) => string[];
};

const kinds = new Map<string, WritingKind>();

/** Called by `src/app` with what each module declares. */
export function useWritings(given: WritingKind[]): void {
  kinds.clear();
  for (const kind of given) kinds.set(kind.kind, kind);
}

export const writingKind = (kind: string): WritingKind | null => kinds.get(kind) ?? null;
