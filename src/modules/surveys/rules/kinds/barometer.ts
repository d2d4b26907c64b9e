import type { Barometer } from '../question.ts';
import { tellsWho } from './identity.ts';
import { byWords, normalForm } from './normal-form.ts';
import { nothing, type Read, type Typed, wholeNumber, wrong } from './typed.ts';

export type BarometerAnswer = { at: number; why?: string };

const LONGEST = 300;

/** A reason without a place on the scale is on no side of it: it is not kept. */
export function readBarometer(_: Barometer, typed: Typed): Read<BarometerAnswer> {
  const why = typed.get('why').trim();
  if (typed.get('at').trim() === '') return why === '' ? nothing : wrong('notOnScale');
  const at = wholeNumber(typed.get('at'));
  if (at === null || at > 100) return wrong('notOnScale');
  if (why.length > LONGEST) return wrong('tooLong');
  if (tellsWho(why)) return wrong('tellsWho');
  return { said: why === '' ? { at } : { at, why } };
}

export type BarometerTally = {
  /** People at 0, 10 … 100; what lies between counts for the nearest. */
  spread: number[];
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
  /** How many stand nearer to one pole, nearer to the other, and in the middle. */
  sides: { low: number; middle: number; high: number };
  reasons: { low: string[]; middle: string[]; high: string[] };
};

export function tallyBarometer(_: Barometer, answers: readonly BarometerAnswer[]): BarometerTally {
  const places = answers.map(({ at }) => at).sort((a, b) => a - b);
  const spread = Array.from({ length: 11 }, (_, i) => places.filter((at) => Math.round(at / 10) === i).length);
  const on = (side: 'low' | 'middle' | 'high') => answers.filter(({ at }) => sideOf(at) === side);
  const reasons = (side: 'low' | 'middle' | 'high') =>
    on(side)
      .flatMap(({ why }) => why ?? [])
      .sort((a, b) => byWords(normalForm(a), normalForm(b)) || byWords(a, b));
  return {
    spread,
    median: quantile(places, 0.5),
    lowerQuartile: quantile(places, 0.25),
    upperQuartile: quantile(places, 0.75),
    sides: { low: on('low').length, middle: on('middle').length, high: on('high').length },
    reasons: { low: reasons('low'), middle: reasons('middle'), high: reasons('high') },
  };
}

const sideOf = (at: number) => (at < 50 ? 'low' : at > 50 ? 'high' : 'middle');

/** Between two places it is drawn in proportion, and said as a whole number. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return Math.round(below + (above - below) * (place - Math.floor(place)));
}
