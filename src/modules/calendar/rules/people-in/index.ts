/** From a table of cells to people who can be registered. Pure: facts in, reading out, nothing is saved. */
export type { Duplicate, DuplicateWhy } from './duplicates.ts';
export { emailKey, isEmail } from './email.ts';
export { guessColumns } from './guess-columns.ts';
export { reasonTitles } from './header-words.ts';
export type { KnownOrganisation, LikelyWhy } from './known-organisations.ts';
export { type Field, fields, type MappedColumn, type Mapping, mayRepeat, withChoices } from './mapping.ts';
export type { ExistingPerson } from './mark-duplicates.ts';
export { organisationKey } from './organisation-key.ts';
export type { NewOrganisation, OrganisationChoices, OrganisationRead } from './organisations.ts';
export { type ReadingAgainst, type ReadList, readPeople } from './read-people.ts';
export type { LeftOutRow, PersonRow, ReadPerson, ReadRow, RefusedReason, RefusedRow, Warning } from './read-row.ts';
export { type ReasonSentences, refusedSheet } from './refused-sheet.ts';
