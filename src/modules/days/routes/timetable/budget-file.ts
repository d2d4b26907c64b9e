import type { Context } from 'hono';
import type { EventFacts } from '#modules/calendar';
import { fileKind, type SheetFormat, writeSheet } from '#platform/sheets';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { costOf } from '../../rules/timetable/budget.ts';
import type { Variant } from '../../rules/timetable/timetable.ts';
import { decidingWords } from '../../views/timetable/deciding-words.ts';

/** As spreadsheet programs here expect it: semicolons, and a mark that says it is Unicode. */
const CSV: SheetFormat = { kind: 'csv', delimiter: ';', encoding: 'utf-8', bom: true, newline: '\r\n' };

/** All lines of all variants, one a row, to be added up elsewhere. */
export async function budgetFile(
  c: Context<Env>,
  event: EventFacts,
  variants: readonly Variant[],
  people: number,
): Promise<Response> {
  const { t } = c.var;
  const heads = (['variant', 'kind', 'title', 'amount', 'times', 'cost', 'decision'] as const).map((head) =>
    t(`timetable.file.${head}`),
  );
  const rows = variants.flatMap(({ name, lines }) =>
    lines.map((line) => [
      inLanguage(name, t.lang).text,
      t(`timetable.line.${line.kind}`),
      inLanguage(line.title, t.lang).text,
      euros(line.cents),
      String(line.perPerson ? people : 1),
      euros(costOf(line, people)),
      line.deciding ? decidingWords(t, line.deciding) : '',
    ]),
  );
  const xlsx: SheetFormat = { kind: 'xlsx', sheetName: t('timetable.budget') };
  const format = c.req.query('format') === 'csv' ? CSV : xlsx;
  const { ending, mediaType } = fileKind(format);
  const name = `${t('timetable.budget')}, ${inLanguage(event.title, t.lang).text}.${ending}`;
  c.header('Content-Type', mediaType);
  c.header('Cache-Control', 'private, no-store');
  c.header(
    'Content-Disposition',
    `attachment; filename="budget.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
  return c.body(new Uint8Array(await writeSheet(format, [heads, ...rows])).buffer);
}

const euros = (cents: number): string => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
