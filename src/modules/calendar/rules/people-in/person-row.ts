import { languagesSaid, roleSaid } from './cell-words.ts';
import { readEmail } from './email.ts';
import type { Mapping } from './mapping.ts';
import type { NameRead } from './names-in.ts';
import type { OrganisationRead } from './organisations.ts';
import { asWritten, saysNothing } from './plain.ts';
import { comingOf } from './presence.ts';
import type { LeftOutRow, PersonRow, ReadPerson, Warning } from './read-row.ts';
import { type CellOf, remarkOf } from './row-cells.ts';

/** What a line with a name says of its person. Duplicates are looked for afterwards, over the whole list. */
export function personRow(
  line: number,
  cells: readonly string[],
  name: NameRead,
  cellOf: CellOf,
  mapping: Mapping,
  organisation: OrganisationRead,
): PersonRow | LeftOutRow {
  const coming = comingOf(cells, cellOf);
  if (!coming.coming) {
    return {
      line,
      cells,
      outcome: 'leftOut',
      name: `${name.givenName} ${name.familyName}`.trim(),
      why: coming.why,
      said: coming.said,
    };
  }
  const warnings: Warning[] = [...nameWarnings(name), ...coming.warnings];
  const email = readEmail(cellOf(cells, 'email'));
  if (email.unread !== undefined) warnings.push({ code: 'emailUnread', said: email.unread });
  if (email.others) warnings.push({ code: 'severalEmails', others: email.others });

  const role = roleSaid(cellOf(cells, 'role'));
  if (role === null) unread('roleUnread', cellOf(cells, 'role'), warnings);
  const [language = null, ...otherLanguages] = languagesSaid(cellOf(cells, 'language'));
  if (language === null) unread('languageUnread', cellOf(cells, 'language'), warnings);
  if (otherLanguages.length > 0) warnings.push({ code: 'severalLanguages', others: otherLanguages });
  for (const { column, field } of mapping.columns) {
    if (mayNotBreak.has(field) && /[\r\n]/.test((cells[column] ?? '').trim()))
      warnings.push({ code: 'lineBreakInCell', column });
  }

  const person: ReadPerson = {
    givenName: name.givenName,
    familyName: name.familyName,
    email: email.email,
    organisation,
    role,
    language,
    phone: textOf(cellOf(cells, 'phone')),
    commune: textOf(cellOf(cells, 'commune')),
    function: textOf(cellOf(cells, 'function')),
    meal: textOf(cellOf(cells, 'meal')),
    remark: textOf([remarkOf(cells, mapping), name.note ?? ''].filter((text) => text !== '').join(' · ')),
    presence: coming.presence,
    guests: coming.guests,
  };
  return { line, cells, outcome: 'person', person, duplicateOf: null, suggestion: 'add', warnings };
}

/** A line break inside these often means that a broken quote swallowed the lines below. */
const mayNotBreak = new Set(['familyName', 'givenName', 'fullName', 'organisation', 'email', 'role', 'language']);

function nameWarnings({ givenName, familyName, sure, note }: NameRead): Warning[] {
  const warnings: Warning[] = [];
  if (!sure) warnings.push({ code: 'nameOrderUnsure', swapped: { givenName: familyName, familyName: givenName } });
  if (note !== null) warnings.push({ code: 'noteInName', note });
  return warnings;
}

function unread(code: 'roleUnread' | 'languageUnread', said: string, warnings: Warning[]): void {
  if (said !== '' && !saysNothing(said)) warnings.push({ code, said });
}

function textOf(cell: string): string | null {
  return cell === '' || saysNothing(cell) ? null : asWritten(cell);
}
