import type { Child } from 'hono/jsx';
import type { Db } from '#platform/db';
import type { T } from '#platform/texts';
import type { LetterKind } from './post.ts';

export type Writing = {
  db: Db;
  t: T;
  now: Date /** Absolute address of a path: `https://…/n/…`. */;
  link: (path: string) => string;
};
export type Written = {
  subject: string;
  /** The letter's parts, top to bottom: sentences, one button. Made with `composeLetter`. */
  body: Child;
  text: string;
  attachments?: { filename: string; content: Uint8Array | string; contentType: string }[];
};

/** Writes one kind of letter from what is true at that moment. null: there is no reason for it any more. */
export type LetterWriter = {
  kind: LetterKind<never>;
  write: (data: never, writing: Writing) => Promise<Written | null>;
};

export const writes = <Data extends object>(
  kind: LetterKind<Data>,
  write: (data: Data, writing: Writing) => Promise<Written | null>,
): LetterWriter => ({ kind: kind as LetterKind<never>, write: write as LetterWriter['write'] });
