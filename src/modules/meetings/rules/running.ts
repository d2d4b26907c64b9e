import { spentUntil } from './carry.ts';
import type { ItemState } from './kinds.ts';

/** next: done with it, and on to the one after. skip: left for another time. back: to the one before. again: not done after all. */
export const runningActs = ['open', 'next', 'skip', 'back', 'stop', 'done', 'again'] as const;
export type RunningAct = (typeof runningActs)[number];

export type RunItem = {
  id: string;
  state: ItemState;
  openedAt: Date | null;
  spentSeconds: number;
  minutes: number | null;
};
export type RunChange = Pick<RunItem, 'id' | 'state' | 'openedAt' | 'spentSeconds'>;

export const openOf = <Item extends Pick<RunItem, 'state'>>(items: readonly Item[]): Item | null =>
  items.find(({ state }) => state === 'open') ?? null;

/** What an act does to the points, in their order; at most one is open after it. Empty: nothing is left to do. */
export function runOn(
  items: readonly RunItem[],
  { act, itemId }: { act: RunningAct; itemId: string | null },
  now: Date,
): RunChange[] {
  const current = openOf(items);
  const at = current ? items.indexOf(current) : -1;
  const named = items.find(({ id }) => id === itemId) ?? null;
  const end = (item: RunItem, state: ItemState): RunChange => ({
    id: item.id,
    state,
    openedAt: null,
    spentSeconds: spentUntil(item, now),
  });
  const begin = (item: RunItem | undefined): RunChange[] =>
    item ? [{ id: item.id, state: 'open', openedAt: now, spentSeconds: item.spentSeconds }] : [];
  const after = () =>
    items.slice(at + 1).find(({ state }) => state === 'planned') ?? items.find((one) => one.state === 'planned');

  switch (act) {
    case 'open':
      if (!named || named === current || named.state === 'carried') return [];
      return [...(current ? [end(current, 'planned')] : []), ...begin(named)];
    case 'next':
      return [...(current ? [end(current, 'done')] : []), ...begin(after())];
    case 'skip':
      return current ? [end(current, 'skipped'), ...begin(after())] : [];
    case 'back': {
      const before = items.slice(0, Math.max(at, 0)).findLast(({ state }) => state !== 'carried');
      return current && before ? [end(current, 'planned'), ...begin(before)] : [];
    }
    case 'stop':
      return current ? [end(current, 'planned')] : [];
    case 'done':
      return named && named.state !== 'carried' ? [end(named, 'done')] : [];
    case 'again':
      return named && (named.state === 'done' || named.state === 'skipped') ? [end(named, 'planned')] : [];
  }
}

/** How long the points that are left will still take, as they were planned; what is over its time takes no more. */
export function minutesLeft(items: readonly RunItem[], now: Date): number {
  const left = items
    .filter(({ state }) => state === 'planned' || state === 'open')
    .map((item) => Math.max(0, (item.minutes ?? 0) * 60 - spentUntil(item, now)));
  return Math.ceil(left.reduce((sum, seconds) => sum + seconds, 0) / 60);
}

const DAY = 24 * 3600_000;

/** A meeting runs late, or its last points are noted the same evening; the day after nobody leads through it any more. */
export const mayStillRun = (endsAt: Date, now: Date): boolean => now.getTime() - endsAt.getTime() < DAY;
