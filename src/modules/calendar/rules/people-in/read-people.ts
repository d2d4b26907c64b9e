import { languagesSaid, roleSaid } from './cell-words.ts';
import { Duplicates, type Somebody } from './duplicates.ts';
import { readEmail } from './email.ts';
import { type KnownOrganisation, KnownOrganisations } from './known-organisations.ts';
import type { Mapping } from './mapping.ts';
import { type NameRead, namesIn } from './names-in.ts';
import { notAPerson } from './not-a-person.ts';
import {
  type NewOrganisation,
  type OrganisationChoices,
  type OrganisationRead,
  organisationsIn,
} from './organisations.ts';
import { asWritten, saysNothing } from './plain.ts';
import { comingOf } from './presence.ts';
import type { PersonRow, ReadPerson, ReadRow, Warning } from './read-row.ts';
import { type CellOf, cellsBy, isBlank, remarkOf } from './row-cells.ts';

export type ReadingAgainst = {
  organisations: readonly KnownOrganisation[];
  /** Who is registered already. */
  existing: readonly ExistingPerson[];
  /** What the person decided on the preview about organisations the list names. */
  choices?: OrganisationChoices;
};

export type ExistingPerson = {
  id: string;
  givenName: string;
  familyName: string;
  email?: string | null;
  organisationId?: string | null;
};

export type ReadList = {
  /** One per line that is not blank, in the order of the list. */
  rows: ReadRow[];
  newOrganisations: NewOrganisation[];
  counts: {
    people: number;
    seats: number;
    same: number;
    likely: number;
    leftOut: number;
    refused: number;
    blank: number;
  };
};

/**
 * Reads a list of people under a mapping. `rows` is the whole table: row i is line i + 1. Every line that is not blank
 * ends as a person, as somebody who does not come, or as refused with its reasons. Never throws, never evaluates a cell.
 */
export function readPeople(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  { organisations, existing, choices = {} }: ReadingAgainst,
): ReadList {
  const first = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const header = mapping.headerRow === null ? null : (rows[mapping.headerRow] ?? null);
  const below = rows.slice(first);
  const cellOf = cellsBy(mapping);
  const nameOf = namesIn(
    below,
    mapping,
    cellOf,
    existing.map(({ givenName }) => givenName),
  );
  const found = organisationsIn(
    below.map((row) => cellOf(row, 'organisation')),
    organisations,
    choices,
  );
  const directory = new KnownOrganisations(organisations);

  const read: ReadRow[] = [];
  let blank = 0;
  for (const [i, cells] of below.entries()) {
    const line = first + i + 1;
    if (isBlank(cells, mapping)) {
      blank++;
      continue;
    }
    const against = notAPerson(cells, header, mapping, directory);
    const name = nameOf(cells);
    if (against) read.push({ line, cells, outcome: 'refused', reasons: [against] });
    else if (name.givenName === '' && name.familyName === '')
      read.push({ line, cells, outcome: 'refused', reasons: ['noName'] });
    else read.push(rowOf(line, cells, name, cellOf, mapping, found.read(cellOf(cells, 'organisation'))));
  }
  markDuplicates(read, existing);
  return { rows: read, newOrganisations: stillNew(found.proposed, read), counts: countsOf(read, blank) };
}

function rowOf(
  line: number,
  cells: readonly string[],
  name: NameRead,
  cellOf: CellOf,
  mapping: Mapping,
  organisation: OrganisationRead,
): ReadRow {
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

function markDuplicates(rows: readonly ReadRow[], existing: readonly ExistingPerson[]): void {
  const people = rows.filter((row): row is PersonRow => row.outcome === 'person');
  const duplicates = new Duplicates(people.map(({ person }) => person));
  for (const { id, givenName, familyName, email = null, organisationId = null } of existing) {
    duplicates.remember({
      who: { existing: id },
      givenName,
      familyName,
      email,
      organisation: organisationId && `id ${organisationId}`,
    });
  }
  for (const row of people) {
    const somebody: Somebody = {
      ...row.person,
      who: { line: row.line },
      organisation: organisationOf(row.person.organisation),
    };
    row.duplicateOf = duplicates.find(somebody);
    row.suggestion = row.duplicateOf === null ? 'add' : row.duplicateOf.certainty === 'same' ? 'skip' : 'ask';
    // A sure double adds nothing new; whoever comes third is compared with the first.
    if (row.duplicateOf?.certainty !== 'same') duplicates.remember(somebody);
    const { email } = row.person;
    if (email !== null && duplicates.isShared(email))
      row.warnings.push({ code: 'sharedEmail', people: duplicates.sharing(email) });
  }
}

function organisationOf(organisation: OrganisationRead): string | null {
  if (organisation === null) return null;
  return organisation.match === 'new' ? `new ${organisation.key}` : `id ${organisation.id}`;
}

/** Without those that nobody to be added belongs to any more, after choices, refusals and absences. */
function stillNew(proposed: readonly NewOrganisation[], rows: readonly ReadRow[]): NewOrganisation[] {
  const people = new Map<string, number>();
  for (const row of rows) {
    if (row.outcome !== 'person' || row.suggestion === 'skip' || row.person.organisation?.match !== 'new') continue;
    const { key } = row.person.organisation;
    people.set(key, (people.get(key) ?? 0) + 1);
  }
  return proposed.flatMap((organisation) => {
    const count = people.get(organisation.key);
    return count === undefined ? [] : [{ ...organisation, people: count }];
  });
}

function countsOf(rows: readonly ReadRow[], blank: number): ReadList['counts'] {
  const counts = { people: 0, seats: 0, same: 0, likely: 0, leftOut: 0, refused: 0, blank };
  for (const row of rows) {
    if (row.outcome === 'leftOut') counts.leftOut++;
    if (row.outcome === 'refused') counts.refused++;
    if (row.outcome !== 'person') continue;
    counts.people++;
    if (row.duplicateOf) counts[row.duplicateOf.certainty]++;
    if (row.suggestion !== 'skip') counts.seats += 1 + row.person.guests;
  }
  return counts;
}
