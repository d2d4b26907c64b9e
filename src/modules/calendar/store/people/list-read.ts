import { type OrganisationInNetwork, organisationsOf } from '#modules/accounts';
import type { Db } from '#platform/db';
import { fileBytes } from '#platform/files';
import { readPaste, readSheet, type SheetReading } from '#platform/sheets';
import {
  type OrganisationChoices,
  type ReadingAgainst,
  type ReadList,
  readPeople,
} from '../../rules/people-in/index.ts';
import { asKnown } from '../../rules/registering/known-organisation.ts';
import type { PeopleImport } from './imports.ts';
import { type PersonKnown, peopleKnown } from './people-known.ts';

/** A list as it stands in its file, and what it is read against. */
export type ListFacts = { rows: string[][]; directory: OrganisationInNetwork[]; known: PersonKnown[] };

/** null: the file has been forgotten. */
export async function listFacts(db: Db, list: PeopleImport): Promise<ListFacts | null> {
  const { networkId, eventId } = list;
  const rows = await rowsOf(list);
  // One after the other: a transaction has one connection.
  const directory = await organisationsOf(db, networkId);
  const known = await peopleKnown(db, { networkId, eventId });
  return rows && { rows, directory, known };
}

export async function rowsOf({ networkId, fileId, name, format }: PeopleImport): Promise<string[][] | null> {
  const bytes = fileId ? await fileBytes({ networkId, id: fileId }) : null;
  if (!bytes) return null;
  const reading = await readAgain(bytes, name, format);
  return reading.ok ? reading.sheet.rows : null;
}

function readAgain(
  bytes: Uint8Array,
  name: string,
  format: PeopleImport['format'],
): Promise<SheetReading> | SheetReading {
  if (format.kind === 'paste') return readPaste(new TextDecoder().decode(bytes));
  return readSheet({ name, bytes, ...(format.kind === 'xlsx' && { sheetName: format.sheetName }) });
}

/** The list read under its mapping; with decisions, as it will be saved. */
export function readList(
  { rows, directory, known }: ListFacts,
  { mapping }: Pick<PeopleImport, 'mapping'>,
  choices?: OrganisationChoices,
): ReadList {
  const existing = known.map((person) => ({ ...person, familyName: person.familyName ?? '' }));
  const against: ReadingAgainst = { organisations: asKnown(directory), existing, ...(choices && { choices }) };
  return readPeople(rows, mapping, against);
}
