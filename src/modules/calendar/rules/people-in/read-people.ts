import { type KnownOrganisation, KnownOrganisations } from './known-organisations.ts';
import type { Mapping } from './mapping.ts';
import { type ExistingPerson, markDuplicates } from './mark-duplicates.ts';
import { namesIn } from './names-in.ts';
import { notAPerson } from './not-a-person.ts';
import { type NewOrganisation, type OrganisationChoices, organisationsIn } from './organisations.ts';
import { personRow } from './person-row.ts';
import type { PersonRow, ReadRow } from './read-row.ts';
import { cellsBy, isBlank } from './row-cells.ts';

export type ReadingAgainst = {
  organisations: readonly KnownOrganisation[];
  /** Who is registered already. */
  existing: readonly ExistingPerson[];
  /** What the person decided on the preview about organisations the list names. */
  choices?: OrganisationChoices;
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
  const directory = new KnownOrganisations(organisations);
  const found = organisationsIn(
    below.map((row) => cellOf(row, 'organisation')),
    directory,
    choices,
  );

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
    else read.push(personRow(line, cells, name, cellOf, mapping, found.read(cellOf(cells, 'organisation'))));
  }
  markDuplicates(
    read.filter((row): row is PersonRow => row.outcome === 'person'),
    existing,
  );
  return { rows: read, newOrganisations: stillNew(found.proposed, read), counts: countsOf(read, blank) };
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
