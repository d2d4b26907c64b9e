import type { Line } from './line.ts';

/** A line is asked the same by every reader; its answer never changes, so it is found once. */
export function oncePerLine<Answer>(answer: (line: Line) => Answer): (line: Line) => Answer {
  const known = new WeakMap<Line, { readonly answer: Answer }>();
  return (line) => {
    let kept = known.get(line);
    if (!kept) {
      kept = { answer: answer(line) };
      known.set(line, kept);
    }
    return kept.answer;
  };
}
