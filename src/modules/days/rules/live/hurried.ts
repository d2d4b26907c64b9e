import { momentOf } from '#packages/clock';
import { countingActs, type LiveAct } from './acts.ts';

/** Whoever presses so soon after the step changed under their hand was still looking at the one before. */
const HAND = 1_500;

/**
 * Whether a press of next or back was made for a step that a colleague has just left: it would leave a second one.
 * `movedAt`: when this device began to show another step because somebody else pressed. null: it never did.
 */
export const isHurried = (kind: string, pressedAt: number, movedAt: number | null): boolean =>
  (kind === 'next' || kind === 'back') && movedAt !== null && pressedAt >= movedAt && pressedAt - movedAt < HAND;

const isMove = ({ kind }: Pick<LiveAct, 'kind'>): boolean => kind === 'next' || kind === 'back';

type Stands = { acts: readonly LiveAct[]; dayBegins: number };

/** How many times the day was moved to another step: what a form of the console has seen. */
export const movesOf = ({ acts, dayBegins }: Stands, now: number): number =>
  countingActs(acts, now, dayBegins).filter(isMove).length;

/**
 * The same without JavaScript, where the page stands still: it says how many moves it had seen. Another number, or a move so
 * short a time ago that a second press of the same hand fell on the next page, and the press counts for nothing.
 * `seen` null: the form did not say.
 */
export function isHurriedForm(
  { kind }: Pick<LiveAct, 'kind'>,
  seen: number | null,
  stands: Stands,
  now: number,
): boolean {
  if (!isMove({ kind })) return false;
  const last = countingActs(stands.acts, now, stands.dayBegins).findLast(isMove);
  return (seen !== null && seen !== movesOf(stands, now)) || (last !== undefined && now - momentOf(last.id) < HAND);
}
