import { z } from 'zod';
import { inLang, languages } from '#packages/written';
import type { Language, Written } from '#platform/texts';
import { inEach, readWritten, typedEach, words, writtenTyped } from '#platform/web';
import { optionsTyped, typedOptions, withSaid } from '../rules/options.ts';
import { type Definition, type Option, type QuestionKind, saidAs } from '../rules/question.ts';
import type { QuestionWritten } from '../store/questions.ts';

const typed = z.looseObject({
  ...inEach('asked', 300),
  ...inEach('help', 300),
  ...inEach('options', 6000),
  ...inEach('rows', 3000),
  ...inEach('columns', 3000),
  ...inEach('low', 80),
  ...inEach('high', 80),
  number: words(4),
  several: z.string().optional(),
  as: z.enum(saidAs, { error: 'web.problem.choice' }).default('good'),
  said: z.union([z.string(), z.array(z.string())]).optional(),
});

type Asking = {
  kind: QuestionKind;
  preferred: Language;
  before: Definition | null;
  /** Its words as they stand, so that a translation that did not follow is known. null: a new one. */
  stands: { asked: Written; help: Written | null } | null;
  /** What was said about the same thing: words that may become options. */
  said: readonly { id: string; said: Written }[];
};

const MOST_OPTIONS = 30;

/** A question of one kind, typed. */
export const questionForm = ({ kind, preferred, before, stands, said }: Asking) =>
  typed.transform((given, ctx): QuestionWritten => {
    let isWrong = false;
    const wrong = (field: string, message: string): null => {
      isWrong = true;
      ctx.addIssue({ code: 'custom', path: [field], message });
      return null;
    };
    const text = (field: string, problem: string, there?: Written) =>
      readWritten(given, field, preferred, there) ?? wrong(inLang(field, preferred), problem);
    const number = (from: number, to: number, problem: string) => {
      const typedNumber = Number(given.number);
      return Number.isInteger(typedNumber) && typedNumber >= from && typedNumber <= to
        ? typedNumber
        : wrong('number', problem);
    };
    const options = (field: string, known: readonly Option[]) => {
      const written = optionsTyped(typedEach(given, field), preferred, known);
      const taken = [given.said ?? []].flat();
      const all =
        field === 'options'
          ? withSaid(
              written,
              said.filter(({ id }) => taken.includes(id)).map((one) => ({ id: one.id, words: one.said })),
            )
          : written;
      if (all.length < 2) wrong(inLang(field, preferred), 'surveys.problem.options');
      if (all.length > MOST_OPTIONS) wrong(inLang(field, preferred), 'surveys.problem.manyOptions');
      return all;
    };
    const definition = (): Definition | null => {
      switch (kind) {
        case 'dots': {
          const dots = number(1, 5, 'surveys.problem.dots');
          return { kind, options: options('options', before?.kind === kind ? before.options : []), dots: dots ?? 1 };
        }
        case 'choice':
          return {
            kind,
            options: options('options', before?.kind === kind ? before.options : []),
            several: given.several !== undefined,
          };
        case 'barometer': {
          const [low, high] = [text('low', 'surveys.problem.pole'), text('high', 'surveys.problem.pole')];
          return low && high && { kind, low, high };
        }
        case 'matrix': {
          const most = number(1, 12, 'surveys.problem.cells');
          const rows = options('rows', before?.kind === kind ? before.rows : []);
          return {
            kind,
            rows,
            columns: options('columns', before?.kind === kind ? before.columns : []),
            most: most ?? 1,
          };
        }
        case 'checkIn':
          return { kind, most: number(1, 3, 'surveys.problem.words') ?? 1 };
        case 'said':
          return { kind, as: given.as };
      }
    };
    const asked = text('asked', 'surveys.problem.asked', stands?.asked);
    const defined = definition();
    if (isWrong || !asked || !defined) return z.NEVER;
    return { asked, help: readWritten(given, 'help', preferred, stands?.help), definition: defined };
  });

/** The same as a person would have typed it. */
export function questionTyped({ asked, help, definition }: QuestionWritten): Record<string, string> {
  const lines = (field: string, options: readonly Option[]) =>
    Object.fromEntries(languages.map((lang) => [inLang(field, lang), typedOptions(options, lang)]));
  const own = (): Record<string, string> => {
    switch (definition.kind) {
      case 'dots':
        return { ...lines('options', definition.options), number: String(definition.dots) };
      case 'choice':
        return { ...lines('options', definition.options), several: definition.several ? 'yes' : '' };
      case 'barometer':
        return { ...writtenTyped('low', definition.low), ...writtenTyped('high', definition.high) };
      case 'matrix':
        return {
          ...lines('rows', definition.rows),
          ...lines('columns', definition.columns),
          number: String(definition.most),
        };
      case 'checkIn':
        return { number: String(definition.most) };
      case 'said':
        return { as: definition.as };
    }
  };
  return { ...writtenTyped('asked', asked), ...writtenTyped('help', help), ...own() };
}

/** What stands in a new question of a kind. */
export const begun = (kind: QuestionKind): Record<string, string> =>
  kind === 'dots' || kind === 'matrix' || kind === 'checkIn' ? { number: '3' } : kind === 'said' ? { as: 'good' } : {};
