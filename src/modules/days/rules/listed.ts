import type { PersonOfDay } from './day.ts';

/** Actors stand on no list and no wall, or their part would be known. They get a badge like everybody. */
export const isListed = ({ role }: Pick<PersonOfDay, 'role'>): boolean => role !== 'actor';

export const listed = <Person extends Pick<PersonOfDay, 'role'>>(people: readonly Person[]): Person[] =>
  people.filter(isListed);
