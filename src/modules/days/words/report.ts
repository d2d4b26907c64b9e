import type { StatementKind } from '#modules/statements';
import { type DocumentBlock, paragraphsOf, type TextDocument } from '#platform/documents';
import { inLanguage, type T, type Written } from '#platform/texts';
import type { DayReport, ReportedTable, WordsThatName } from '../rules/report/report.ts';
import { pieces } from '../rules/sheets/named.ts';
import { tableWords } from './index.ts';

type Head = { title: string; lead: string; network: string; introduction: Written | null };
/** Where an organisation is in the directory; null: it is not there any more. */
type HrefOf = (organisationId: string) => string | null;

/** The report of a day in one language; what people wrote stays in theirs where nobody translated it. */
export function reportDocument(
  t: T,
  { title, lead, network, introduction }: Head,
  report: DayReport,
  hrefOf: HrefOf,
): TextDocument {
  const words = (written: Written) => inLanguage(written, t.lang).text;
  const heading = (level: 2 | 3 | 4, text: string): DocumentBlock => ({ kind: 'heading', level, words: text });
  return {
    language: t.lang,
    title: t('report.of', { title }),
    lead,
    foot: { line: `${lead}, ${network}`, page: t('report.page', { page: '{page}', pages: '{pages}' }) },
    blocks: [
      ...(introduction ? paragraphsOf(words(introduction)) : []),
      ...(report.gathered.length > 0 ? [heading(2, t('report.gathered'))] : []),
      ...report.gathered.flatMap(({ kind, items }): DocumentBlock[] => [
        heading(3, t(`harvest.of.${kind as 'need'}`)),
        {
          kind: 'list',
          items: items.map((one) => ({
            label: null,
            words: `${words(one.title)} (${t('harvest.tables', { count: one.tables })})`,
          })),
        },
      ]),
      ...report.rounds.flatMap(({ name, startsAt, tables }) => [
        heading(2, t('report.round', { time: t.time(startsAt), round: words(name) })),
        ...tables.flatMap((table) => [heading(3, tableTitle(t, table)), saidList(t, table)]),
      ]),
      ...(report.cases.length > 0 ? [heading(2, t('sheets.sheets'))] : []),
      ...report.cases.flatMap(({ title, sheets }) => [
        heading(3, words(title)),
        ...sheets.flatMap(({ mark, parts }) =>
          parts.flatMap(({ part, texts }) => [
            heading(4, t('report.part', { table: tableWords(t, mark), part: t(`sheets.part.${part}`) })),
            ...texts.flatMap(linked),
          ]),
        ),
      ]),
    ],
  };

  function linked({ said, named }: WordsThatName): DocumentBlock[] {
    return paragraphsOf(words(said)).map((block) => {
      if (block.kind !== 'paragraph' || named.length === 0) return block;
      const parts = pieces(block.words, named).map((piece) => ({
        words: piece.words,
        href: piece.organisationId === null ? null : hrefOf(piece.organisationId),
      }));
      return { ...block, parts };
    });
  }

  function saidList(t: T, { said }: ReportedTable): DocumentBlock {
    return {
      kind: 'list',
      items: said.map((one) => ({ label: t(`ui.kind.${one.kind as StatementKind}`), words: words(one.said) })),
    };
  }
}

const tableTitle = (t: T, { mark }: ReportedTable): string =>
  mark ? capital(tableWords(t, mark)) : t('report.wholeRound');

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
