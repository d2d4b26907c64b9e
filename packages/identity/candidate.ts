import { type Finding, type Kind, LEAVE_OUT, type Suggestion, type Why } from './finding.ts';

/** One thing found by one detector, before those that overlap are weighed against each other. */
export function found(
  kind: Kind,
  text: string,
  [start, end]: readonly [number, number],
  confidence: number,
  why: Why,
  suggestion: Suggestion = LEAVE_OUT,
): Finding {
  return { kind, start, end, text: text.slice(start, end), confidence, why, suggestion };
}

/** Where the group `value` of a pattern with the flag d stands. */
export function spanOf(match: RegExpExecArray): [number, number] {
  const indices = match.indices?.groups?.value ?? match.indices?.[0];
  return indices ?? [match.index, match.index + match[0].length];
}

/** The few characters before a place: enough to see what is announced. */
export function before(text: string, start: number, length = 40): string {
  return text.slice(Math.max(0, start - length), start);
}

/** Sticky: what the pattern reads exactly at a place. */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
