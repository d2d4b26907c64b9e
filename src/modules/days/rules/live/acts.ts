import { momentOf, type TimerDoing } from '#packages/clock';

/** What is projected. word: something the facilitator typed. */
export const SCREEN_VIEWS = ['clock', 'question', 'tables', 'word'] as const;
export type ScreenView = (typeof SCREEN_VIEWS)[number];

/** What can be pressed on the console of a day. */
export type LiveDoing =
  | TimerDoing
  | { kind: 'show'; view: ScreenView; word: string | null }
  /** Whether the screen sounds when the time of a step is over. */
  | { kind: 'gong'; on: boolean }
  /** Sounds now, to call people back. */
  | { kind: 'ring' }
  /** Who leads from now on. null: whoever holds the link. */
  | { kind: 'lead'; personId: string | null }
  /** Begins anew: what was pressed before no longer counts. */
  | { kind: 'reset' };

export const LIVE_KINDS = [
  'start',
  'pause',
  'extend',
  'next',
  'back',
  'show',
  'gong',
  'ring',
  'lead',
  'reset',
] as const;

/** `id`: a UUIDv7, made where somebody pressed, in the server’s time as that device knows it. */
export type LiveAct = { id: string } & LiveDoing;

/** A device that is so far ahead has not been put right; what it says would count before it happens. */
const MOST_AHEAD = 10_000;

export type PressRefusal = 'ahead' | 'hurried';
export const refusedPress = ({ id }: LiveAct, now: Date): 'ahead' | null =>
  momentOf(id) > now.getTime() + MOST_AHEAD ? 'ahead' : null;

/**
 * The acts that count at a moment, each once and in order. What was pressed before the day was a rehearsal: from its
 * morning on nothing of it counts. `dayBegins`: midnight before it, in milliseconds.
 */
export function countingActs(acts: readonly LiveAct[], now: number, dayBegins: number): LiveAct[] {
  const once = new Map(acts.map((act) => [act.id, act]));
  const from = now >= dayBegins ? dayBegins : Number.NEGATIVE_INFINITY;
  const done = [...once.values()]
    .filter(({ id }) => momentOf(id) <= now && momentOf(id) >= from)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  return done.slice(done.findLastIndex(({ kind }) => kind === 'reset') + 1);
}

/** Pressed before the day, to try it: it is not kept. */
export const isRehearsal = (now: number, dayBegins: number): boolean => now < dayBegins;
