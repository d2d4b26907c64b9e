import type { Duplicate } from './duplicates.ts';
import type { OrganisationRead } from './organisations.ts';

/** What became of one line of the list. Blank lines become nothing. `line`: as the spreadsheet program counts, from 1. */
export type ReadRow = PersonRow | LeftOutRow | RefusedRow;

export type PersonRow = {
  line: number;
  cells: readonly string[];
  outcome: 'person';
  person: ReadPerson;
  duplicateOf: Duplicate | null;
  /** What happens unless somebody decides otherwise: a sure duplicate is skipped, a likely one is asked about. */
  suggestion: 'add' | 'skip' | 'ask';
  warnings: Warning[];
};

/** In order, and not coming: nothing to correct, nobody to add. */
export type LeftOutRow = {
  line: number;
  cells: readonly string[];
  outcome: 'leftOut';
  name: string;
  why: 'status' | 'presence' | 'quantity';
  /** The words that say so. */
  said: string;
};

export type RefusedRow = { line: number; cells: readonly string[]; outcome: 'refused'; reasons: RefusedReason[] };

/** `headerAgain`: the header repeated inside the list; `heading`: a title between people. */
export type RefusedReason = 'noName' | 'totalRow' | 'headerAgain' | 'heading';

export type ReadPerson = {
  givenName: string;
  /** '' for whoever gave a first name or a pseudonym only. */
  familyName: string;
  /** As written; compare addresses with `emailKey`. */
  email: string | null;
  organisation: OrganisationRead;
  role: 'worker' | 'serviceUser' | null;
  language: 'fr' | 'nl' | 'en' | null;
  phone: string | null;
  commune: string | null;
  function: string | null;
  meal: string | null;
  remark: string | null;
  /** Without a half day: the list does not say. */
  presence: { morning?: boolean; afternoon?: boolean };
  /** Seats taken beside the person's own, for people without a name yet. */
  guests: number;
};

export type Warning =
  /** The name could be read the other way round. */
  | { code: 'nameOrderUnsure'; swapped: { givenName: string; familyName: string } }
  | { code: 'noteInName'; note: string }
  | { code: 'lineBreakInCell'; column: number }
  | { code: 'emailUnread'; said: string }
  | { code: 'severalEmails'; others: string[] }
  | { code: 'roleUnread'; said: string }
  | { code: 'languageUnread'; said: string }
  | { code: 'severalLanguages'; others: ('fr' | 'nl' | 'en')[] }
  | { code: 'presenceUnread'; said: string }
  | { code: 'quantityUnread'; said: string }
  | { code: 'manySeats'; quantity: number }
  | { code: 'statusUnread'; said: string }
  /** Three people or more share this address, so it is not taken for a sign of a duplicate. */
  | { code: 'sharedEmail'; people: number };
