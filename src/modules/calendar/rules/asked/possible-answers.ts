import { typedIn, type Written, writtenIn } from '#packages/written';
import type { PossibleAnswer } from '../registering/questions.ts';

type Language = Written['lang'];
type Lines = Partial<Record<Language, string>>;

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * What may be answered, from one answer a line in each language. An answer that is worded as before keeps its id, and one
 * that stands where another stood has its id when their number is the same, so that what people said stays said.
 */
export function possibleAnswers(
  typed: Lines,
  preferred: Language,
  before: readonly PossibleAnswer[],
): PossibleAnswer[] {
  const lines = { fr: linesOf(typed.fr), nl: linesOf(typed.nl), en: linesOf(typed.en) };
  const count = Math.max(lines.fr.length, lines.nl.length, lines.en.length);
  const words = Array.from({ length: count }, (_, i) =>
    writtenIn({ fr: lines.fr[i], nl: lines.nl[i], en: lines.en[i] }, preferred),
  ).flatMap((one) => one ?? []);
  const known = new Map(before.map(({ id, words: said }) => [said.text, id]));
  const used = new Set(words.flatMap(({ text }) => known.get(text) ?? []));
  const standing = words.length === before.length ? before.map(({ id }) => id) : [];
  let next = 1 + Math.max(0, ...before.map(({ id }) => Number(id.slice(1)) || 0));
  return words.map((said, i) => {
    const same = known.get(said.text);
    if (same !== undefined) {
      known.delete(said.text);
      return { id: same, words: said };
    }
    const here = standing[i];
    if (here !== undefined && !used.has(here)) return { id: here, words: said };
    return { id: `a${next++}`, words: said };
  });
}

/** The same, one a line. */
export const answersTyped = (answers: readonly PossibleAnswer[], lang: Language): string =>
  answers.map(({ words }) => typedIn(words)[lang] ?? '').join('\n');
