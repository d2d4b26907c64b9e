import { fold } from '../text/fold.ts';
import { setOf } from '../words/words.ts';

const USUAL = setOf((words) => words.usual);
const SMALL = new Set('de d l en un une of a in op te s du des qu aux van les the to et and on'.split(' '));
/** Words that any two titles may share. */
const GENERAL = new Set(
  'presen projet projec reunio vergad meetin point punten points organi inform genera divers overle bespre bijeen voorst'.split(
    ' ',
  ),
);

/** The words of a title that tell it from another, shortened so that “méthode” and “méthodes” are one. */
export function tokensOf(title: string): ReadonlySet<string> {
  const words = fold(title.slice(0, 300)).match(/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]+/gu) ?? [];
  const telling = words.filter((word) => !USUAL.has(word) && !SMALL.has(word));
  return new Set((telling.length > 0 ? telling : words).map((word) => word.slice(0, 6)));
}

/** 0 to 1: how close two titles are. A shortened title is as close as its words are all in the long one. */
export function closeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((token) => other.has(token));
  if (shared.length === 0) return 0;
  const weight = (tokens: Iterable<string>) =>
    [...tokens].reduce((sum, token) => sum + (GENERAL.has(token) ? 0.4 : 1), 0);
  const common = weight(shared);
  // One word in common makes no title close, unless it is the whole title.
  const whole = shared.length === Math.min(one.size, other.size);
  const least = Math.max(Math.min(weight(one), weight(other)), whole ? 0 : 2);
  return (0.7 * common) / least + (0.3 * common) / (weight(one) + weight(other) - common);
}
