import type { Line } from '../text/line.ts';
import type { Piece } from '../text/pieces.ts';

export interface Said {
  /** Lines in which nothing was said: lists of people, agendas, timetables, tables. */
  readonly elsewhere: ReadonlySet<number>;
  /** Agendas of meetings to come: there, only what is marked counts. */
  readonly toCome: ReadonlySet<number>;
  readonly titles: ReadonlyMap<number, Piece>;
  readonly people: ReadonlySet<string>;
}

/** A line while it is read. */
export type Context = { line: Line; said: Said; marked: boolean };
