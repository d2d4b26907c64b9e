import type { T } from '#platform/texts';
import type { Option } from '../rules/question.ts';
import type { QuestionResult } from '../rules/results.ts';
import { wordsIn } from '../views/shown.ts';

/** One line of a result in figures: what, and how many. */
export type Line = { item: string; count: string };

/** The result of one question as lines, for a sheet and for putting two editions side by side. */
export function linesOf(t: T, { question: { definition }, tally: counted }: QuestionResult): Line[] {
  const named = (options: readonly Option[], id: string) => {
    const words = options.find((option) => option.id === id)?.words;
    return words ? wordsIn(t, words) : '';
  };
  const line = (item: string, count: number): Line => ({ item, count: String(count) });
  if (counted === null) return [];
  switch (counted.kind) {
    case 'barometer':
      return [
        line(t('surveys.file.lower'), counted.tally.lowerQuartile),
        line(t('surveys.file.median'), counted.tally.median),
        line(t('surveys.file.upper'), counted.tally.upperQuartile),
      ];
    case 'dots':
      return definition.kind === 'dots'
        ? definition.options.map(({ id }) =>
            line(named(definition.options, id), counted.tally.options.find((one) => one.id === id)?.dots ?? 0),
          )
        : [];
    case 'choice':
      return definition.kind === 'choice'
        ? counted.tally.map(({ id, people }) => line(named(definition.options, id), people))
        : [];
    case 'matrix':
      return definition.kind === 'matrix'
        ? definition.rows.flatMap((row) =>
            definition.columns.map((column) => {
              const cell = { theme: wordsIn(t, row.words), format: wordsIn(t, column.words) };
              return line(t('surveys.matrix.cell', cell), counted.tally.cells[`${row.id}:${column.id}`] ?? 0);
            }),
          )
        : [];
    case 'checkIn':
    case 'said':
      return counted.tally.map(({ words, count }) => line(words, count));
  }
}

/** All of it as a sheet: question, what was answered, how often, and how many answered the question. */
export function resultRows(t: T, results: readonly QuestionResult[], summary: string): string[][] {
  const head = [
    t('surveys.file.question'),
    t('surveys.file.item'),
    t('surveys.file.count'),
    t('surveys.file.answered'),
  ];
  const rows = results.flatMap((result) => {
    const asked = wordsIn(t, result.question.asked);
    const answered = String(result.answered);
    if (result.tally === null) return [[asked, t('surveys.file.hidden'), '', answered]];
    const lines = linesOf(t, result).map(({ item, count }) => [asked, item, count, answered]);
    if (result.tally.kind !== 'barometer') return lines;
    const { spread, reasons } = result.tally.tally;
    return [
      ...lines,
      ...spread.map((count, i) => [asked, String(i * 10), String(count), answered]),
      ...[...reasons.low, ...reasons.middle, ...reasons.high].map((why) => [
        asked,
        t('surveys.file.reason', { why }),
        '',
        answered,
      ]),
    ];
  });
  return [head, ...rows, [summary, '', '', '']];
}
