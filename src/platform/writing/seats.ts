import type { Clock } from '#platform/clock';
import type { Db } from '#platform/db';
import type { Log } from '#platform/log';
import type { Subject } from '#platform/subject';
import type { Said, WritingKind } from './kinds.ts';
import type { Shown } from './presence.ts';

/** One device that has the text open. */
export type Seat = {
  personId: string;
  shown: Shown;
  said: Said;
  /** How many changes of it wait to be kept. */
  waiting: number;
  send(frame: Uint8Array): void;
  tell(said: Said): void;
  close(code: number): void;
  /** Whether the person is still signed in. */
  isSignedIn(): Promise<boolean>;
};

export type Desk = {
  /** These three answer false for what cannot be read: the device speaks another language. */
  hello(seat: Seat, vector: Uint8Array): boolean;
  change(seat: Seat, number: number, change: Uint8Array): boolean;
  presence(seat: Seat, update: Uint8Array): boolean;
  presenceElsewhere(update: Uint8Array): void;
  /** Another process has just opened the text, and knows nobody of this one. */
  presenceAsked(): void;
  /** Others may have added to the text. */
  catchUp(): void;
  /** The same, and rights may have changed. */
  look(): void;
  leave(seat: Seat): void;
  /** Everybody is asked to come back: to another process, or to this one once it has read the text anew. */
  end(): void;
};

export type DeskParts = {
  db: Db;
  clock: Clock;
  log: Log;
  kind: WritingKind;
  subject: Subject;
  /** Tells the other processes that the text goes further, or who is here. */
  kept(sequence: number): void;
  present(update: Uint8Array): void;
  /** Nobody is here any more, or the desk cannot go on. */
  over(): void;
};
