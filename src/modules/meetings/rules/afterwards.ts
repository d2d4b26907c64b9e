import { wasLed } from './carry.ts';
import type { RunChange, RunItem } from './running.ts';

/** Nobody led through it here: of each of these points it is still to be said whether it was dealt with. */
export const toBeSaid = <Item extends Pick<RunItem, 'state'>>(items: readonly Item[]): Item[] =>
  wasLed(items) ? [] : items.filter(({ state }) => state === 'planned');

/** What was dealt with is done, the others go on. Of what somebody said already nothing is changed. */
export const sayAfterwards = (items: readonly RunItem[], dealtWith: readonly string[]): RunChange[] =>
  toBeSaid(items).map(({ id, spentSeconds }) => ({
    id,
    state: dealtWith.includes(id) ? 'done' : 'skipped',
    openedAt: null,
    spentSeconds,
  }));
