import type { T, TextKey } from '#platform/texts';
import type { OrganisationQuestion } from '../rules/people/import-questions.ts';
import type { Decisions } from '../rules/people/import-review.ts';
import type { PersonRow, ReadRow, RefusedReason, Warning } from '../rules/people-in/index.ts';
import { choiceShown } from '../rules/registering/organisation-choice.ts';
import { nameOf } from './index.ts';

export type OrganisationShown = {
  key: string;
  label: string;
  help: string;
  choice: string;
  options: { value: string; label: string }[];
  /** Nothing like it is known, here or in the list. */
  isPlainlyNew: boolean;
};
export type DoubleShown = {
  line: number;
  name: string;
  why: string;
  certainty: 'same' | 'likely';
  choice: 'add' | 'skip';
};
export type RefusedShown = { line: number; why: string; cells: string };
export type LeftOutShown = { line: number; name: string; said: string };
export type WarningShown = { words: string; lines: string };

type Named = { id: string; name: string };

/** A question about an organisation as a field: the suggestions first, then the rest of the directory, a new one, none. */
export function organisationShown(
  t: T,
  question: OrganisationQuestion,
  decisions: Decisions,
  directory: readonly Named[],
): OrganisationShown {
  const suggested = question.suggestions.flatMap((id) => directory.find((known) => known.id === id) ?? []);
  const others = directory.filter(({ id }) => !question.suggestions.includes(id));
  const choice = choiceShown(question, decisions.organisations);
  const why = question.why
    ? t(`calendar.check.likely.${question.why}`)
    : question.nearlySameAs
      ? t('calendar.check.nearly', { other: question.nearlySameAs })
      : '';
  return {
    key: question.key,
    label: question.said,
    help: [t('calendar.check.peopleOf', { people: question.people }), why].filter(Boolean).join(' '),
    choice,
    isPlainlyNew: question.kind === 'new' && question.nearlySameAs === null && choice === 'new',
    options: [
      ...suggested.map(({ id, name }) => ({ value: `id:${id}`, label: name })),
      { value: 'new', label: t('calendar.check.newOrganisation', { name: question.said }) },
      { value: 'none', label: t('calendar.check.noOrganisation') },
      ...others.map(({ id, name }) => ({ value: `id:${id}`, label: name })),
    ],
  };
}

export function doubleShown(
  t: T,
  row: PersonRow,
  decisions: Decisions,
  nameOfOther: (of: { line: number } | { existing: string }) => string,
): DoubleShown | null {
  if (!row.duplicateOf) return null;
  const { of, certainty, why } = row.duplicateOf;
  const other = nameOfOther(of);
  const words =
    'line' in of ? t('calendar.check.likeLine', { line: of.line, other }) : t('calendar.check.likeKnown', { other });
  return {
    line: row.line,
    name: nameOf(row.person),
    why: `${words} ${t(`calendar.check.double.${why}`)}`,
    certainty,
    choice: decisions.lines[row.line] ?? (certainty === 'same' ? 'skip' : 'add'),
  };
}

export const refusedWords = (t: T, reasons: readonly string[]): string =>
  reasons.map((reason) => t(`calendar.refusedLine.${reason as RefusedReason}`)).join(' ');

export const cellsWords = (cells: readonly string[]): string => cells.filter((cell) => cell.trim() !== '').join(' · ');

/** Enough lines to find them, not a whole page of numbers. */
const LINES_SHOWN = 12;

/** What was read with a doubt, one sentence for all lines that have it. */
export function warningsShown(t: T, rows: readonly ReadRow[]): WarningShown[] {
  const lines = new Map<Warning['code'], number[]>();
  for (const row of rows) {
    if (row.outcome !== 'person') continue;
    for (const code of new Set(row.warnings.map((warning) => warning.code)))
      lines.set(code, [...(lines.get(code) ?? []), row.line]);
  }
  return [...lines].map(([code, of]) => ({
    words: t(`calendar.warning.${code}` satisfies TextKey),
    lines: t('calendar.check.lines', {
      count: of.length,
      lines: of.slice(0, LINES_SHOWN).join(', '),
      more: Math.max(0, of.length - LINES_SHOWN),
    }),
  }));
}
