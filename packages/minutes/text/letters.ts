import type { Line } from './line.ts';

const LETTERED = /^([A-H])\. {1,3}(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿«"])/u;

/** “A. Comptes”, “B. Budget”: where such lines run from A on, each letter begins an item; “A. Bel” alone is somebody. */
export function withLetters(lines: readonly Line[], clean: string, folded: string): readonly Line[] {
  const lettered = new Map<number, RegExpExecArray>();
  let others = false;
  for (const line of lines) {
    if (line.number !== null || line.blank || line.bullet !== null || line.text.length > 160) continue;
    const found = LETTERED.exec(line.text);
    if (found) lettered.set(line.index, found);
    else if (/^[I-LN-Z]\. ?(?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.test(line.text)) others = true;
  }
  const letters = [...lettered.values()].map(([, letter = '']) => letter);
  const first = letters[0];
  const inOrder = letters.every((letter, at) => {
    const before = letters[at - 1];
    // The next letter, or from A again: an agenda and then its chapters.
    return before === undefined || letter.charCodeAt(0) === before.charCodeAt(0) + 1 || letter === 'A';
  });
  if (others || first !== 'A' || letters.length < 3 || !inOrder) return lines;
  return lines.map((line) => {
    const found = lettered.get(line.index);
    if (!found) return line;
    const start = line.start + found[0].length;
    return {
      ...line,
      start,
      text: clean.slice(start, line.end),
      folded: folded.slice(start, line.end),
      number: found[1] ?? null,
    };
  });
}
