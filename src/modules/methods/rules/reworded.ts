import type { CopyStep } from './copy.ts';
import type { Minutes, Said } from './method.ts';
import { lengthOf } from './running.ts';

/**
 * A sentence said otherwise in one language. What another language says by itself stays until somebody adapts it there;
 * what was never translated follows. null: it was not said before, and is read as it was written.
 */
export function reworded(said: Said | null, text: string, lang: keyof Said): Said {
  if (!said) return { fr: text, nl: text, en: text };
  const before = said[lang];
  const of = (one: keyof Said) => (one === lang || said[one] === before ? text : said[one]);
  return { fr: of('fr'), nl: of('nl'), en: of('en') };
}

export type PlacedStep = { place: number; step: CopyStep };

/** By the number each was given. Of two with the same number the one that came later in the form goes first. */
export const inPlace = (placed: readonly PlacedStep[]): CopyStep[] =>
  placed
    .map((one, row) => ({ ...one, row }))
    .toSorted((a, b) => a.place - b.place || b.row - a.row)
    .map(({ step }) => step);

/**
 * How long the whole takes. As long as the minutes of no step changed it is what it was, for the shortest of a method as
 * practised leaves steps out; after that it is the sum. A step done once for everybody says nothing of the whole.
 */
export function wholeMinutes(
  before: { minutes: Minutes; steps: readonly CopyStep[] } | null,
  steps: readonly CopyStep[],
): Minutes {
  if (before && (lengthOf(steps) === null || sameLengths(before.steps, steps))) return before.minutes;
  // Of a new one nobody knows for how many people it will be: a step that each does counts once.
  const sum = (of: keyof Minutes) =>
    steps.reduce((total, { minutes, times }) => total + minutes[of] * (times === 'each' ? 1 : times), 0);
  return { min: sum('min'), usual: sum('usual'), max: sum('max') };
}

const sameLengths = (before: readonly CopyStep[], after: readonly CopyStep[]): boolean =>
  lengthsOf(before) === lengthsOf(after);

const lengthsOf = (steps: readonly CopyStep[]): string =>
  steps.map(({ minutes: { min, usual, max }, times }) => [min, usual, max, times].join()).join(' ');
