import { type Language, type Typed, typedIn, writtenIn } from '#packages/written';
import type { Option } from './question.ts';

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Options from one a line in each language. One that is worded as before keeps its id. */
export function optionsTyped(typed: Typed, preferred: Language, before: readonly Option[]): Option[] {
  const lines = { fr: linesOf(typed.fr), nl: linesOf(typed.nl), en: linesOf(typed.en) };
  const count = Math.max(lines.fr.length, lines.nl.length, lines.en.length);
  const known = new Map(before.map((option) => [option.words.text, option]));
  const made: Option[] = [];
  let next = 1 + Math.max(0, ...before.map(({ id }) => Number(id.slice(1)) || 0));
  for (let i = 0; i < count; i++) {
    const words = writtenIn({ fr: lines.fr[i], nl: lines.nl[i], en: lines.en[i] }, preferred);
    if (!words) continue;
    const same = known.get(words.text);
    known.delete(words.text);
    made.push(same ? { ...same, words } : { id: `o${next++}`, words });
  }
  return made;
}

/** The same, one a line. */
export const typedOptions = (options: readonly Option[], lang: Language): string =>
  options.map(({ words }) => typedIn(words)[lang] ?? '').join('\n');

/** Words that were said become options; what stands there already is not added twice. */
export function withSaid(
  options: readonly Option[],
  said: readonly { id: string; words: Option['words'] }[],
): Option[] {
  const known = new Set(options.map(({ words }) => words.text));
  let next = 1 + Math.max(0, ...options.map(({ id }) => Number(id.slice(1)) || 0));
  const added = said
    .filter(({ words }) => !known.has(words.text))
    .map(({ id, words }) => ({ id: `o${next++}`, words, statementId: id }));
  return [...options, ...added];
}
