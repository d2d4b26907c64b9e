import { languages, typedIn, type Written } from '#packages/written';
import type { Definition, Option, Question } from './question.ts';

/**
 * All that makes a question the one it is, as one text: two questions with the same text are the same question. In the
 * languages both are written in: a translation that came later asks nothing else. Ids of options and where words came
 * from ask nothing either.
 */
export function fingerprint({ asked, definition }: Pick<Question, 'asked' | 'definition'>, among: string[]): string {
  const words = (written: Written) => among.map((lang) => typedIn(written)[lang as 'fr'] ?? '');
  const options = (given: readonly Option[]) => given.map(({ words: said }) => words(said));
  return JSON.stringify([words(asked), ...parts(definition, words, options)]);
}

/** In no language in common they cannot be compared, so they are not the same. */
export function isSameQuestion(a: Question, b: Question): boolean {
  const both = languages.filter((lang) => typedIn(a.asked)[lang] && typedIn(b.asked)[lang]);
  return both.length > 0 && fingerprint(a, both) === fingerprint(b, both);
}

type In = (written: Written) => string[];

function parts(definition: Definition, words: In, options: (given: readonly Option[]) => string[][]): unknown[] {
  switch (definition.kind) {
    case 'dots':
      return ['dots', definition.dots, options(definition.options)];
    case 'choice':
      return ['choice', definition.several, options(definition.options)];
    case 'barometer':
      return ['barometer', words(definition.low), words(definition.high)];
    case 'matrix':
      return ['matrix', definition.most, options(definition.rows), options(definition.columns)];
    case 'checkIn':
      return ['checkIn', definition.most];
    case 'said':
      return ['said', definition.as];
  }
}
