import type { Dots } from '../question.ts';
import { nothing, type Read, type Typed, wholeNumber, wrong } from './typed.ts';

/** Option → dots on it. */
export type DotsAnswer = Record<string, number>;

/** Each dot is a box of its own, ticked or not; a number of dots is read as well. */
export function readDots({ options, dots }: Dots, typed: Typed): Read<DotsAnswer> {
  const placed = options.map(({ id }) => [id, dotsOn(typed.all(id))] as const).filter(([, count]) => count > 0);
  const total = placed.reduce((sum, [, count]) => sum + count, 0);
  if (total > dots) return wrong('tooManyDots');
  return total === 0 ? nothing : { said: Object.fromEntries(placed) };
}

const dotsOn = (boxes: readonly string[]): number => boxes.reduce((sum, box) => sum + (wholeNumber(box) ?? 0), 0);

export type DotsTally = { options: { id: string; dots: number; people: number }[]; dots: number };

/** Most dots first; what has as many stays in the order in which it was asked. */
export function tallyDots({ options }: Dots, answers: readonly DotsAnswer[]): DotsTally {
  const counted = options.map(({ id }) => {
    const on = answers.map((answer) => answer[id] ?? 0).filter((dots) => dots > 0);
    return { id, dots: on.reduce((sum, dots) => sum + dots, 0), people: on.length };
  });
  return { options: counted.sort((a, b) => b.dots - a.dots), dots: counted.reduce((sum, { dots }) => sum + dots, 0) };
}
