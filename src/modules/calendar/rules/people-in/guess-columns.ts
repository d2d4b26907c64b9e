import { type ColumnContent, columnContent } from './column-content.ts';
import { fieldFromBoth } from './column-field.ts';
import { findHeaderRow } from './header-row.ts';
import { fieldOfHeader } from './header-words.ts';
import { type Field, type MappedColumn, type Mapping, mayRepeat } from './mapping.ts';
import { asWritten } from './plain.ts';

/** The header row, and for each column the field its header and its cells point to. For the person to confirm. */
export function guessColumns(rows: readonly (readonly string[])[]): Mapping {
  const headerRow = findHeaderRow(rows);
  const header = headerRow === null ? [] : (rows[headerRow] ?? []);
  const below = rows.slice(headerRow === null ? 0 : headerRow + 1);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);

  const columns: Guessed[] = Array.from({ length: width }, (_, column) => {
    const content = columnContent(below.map((row) => row[column] ?? ''));
    const title = asWritten(header[column] ?? '');
    const guess = fieldFromBoth(fieldOfHeader(title), content);
    return { column, header: title, ...guess, samples: content.samples, content };
  });
  nameColumns(columns);
  oneColumnPerField(columns);
  return { headerRow, columns: columns.map(({ content: _, ...column }) => column) };
}

type Guessed = MappedColumn & { content: ColumnContent };

/** "Nom" beside "Prénom" is the family name; alone it is the whole name. Without any header the cells decide. */
function nameColumns(columns: Guessed[]): void {
  const of = (field: Field) => columns.filter((column) => column.field === field);
  if (of('givenName').length > 0) {
    if (of('familyName').length > 0) for (const whole of of('fullName')) become(whole, 'ignored', 0.4);
    return;
  }
  for (const family of of('familyName')) become(family, 'fullName', family.confidence - 0.05);
  if (of('fullName').length > 0) return;

  const untitled = columns.filter(
    ({ header, field, content }) => header === '' && field === 'ignored' && content.nameLike > 0.7,
  );
  const named = untitled.filter(
    ({ content }) => content.organisationLike < 0.3 && content.different > content.filled * 0.3,
  );
  const byGivenNames = [...named].sort((a, b) => b.content.givenName - a.content.givenName);
  const best = byGivenNames[0];
  if (!best) return;
  if (best.content.twoWords > 0.6) {
    become(best, 'fullName', 0.6);
  } else {
    become(best, 'givenName', 0.5);
    const beside = named.find(({ column }) => Math.abs(column - best.column) === 1);
    if (beside) become(beside, 'familyName', 0.5);
  }
  if (of('organisation').length > 0) return;
  const organisation = untitled.find(
    ({ field, content }) =>
      field === 'ignored' && (content.organisationLike > 0.2 || content.different < content.filled * 0.8),
  );
  if (organisation) become(organisation, 'organisation', 0.5);
}

/** Two columns for one field: the surer one keeps it, the first one when both are as sure. */
function oneColumnPerField(columns: Guessed[]): void {
  const taken = new Map<Field, Guessed>();
  for (const column of columns) {
    if (mayRepeat(column.field)) continue;
    const other = taken.get(column.field);
    if (!other) {
      taken.set(column.field, column);
    } else if (column.confidence > other.confidence + 0.01) {
      taken.set(column.field, column);
      become(other, 'ignored', 0.4);
    } else {
      become(column, 'ignored', 0.4);
    }
  }
}

function become(column: Guessed, field: Field, confidence: number): void {
  column.field = field;
  column.confidence = Math.round(confidence * 100) / 100;
}
