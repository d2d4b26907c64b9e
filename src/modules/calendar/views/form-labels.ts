import type { T } from '#platform/texts';
import { fieldAndLanguage, writtenFields } from '../forms/in-languages.ts';
import type { FormOffer } from './detail-fields.tsx';

const known = [
  'day',
  'startsAt',
  'endsAt',
  'lastDay',
  'toConfirm',
  'confirmOn',
  'onlineAddress',
  'commune',
  'space',
  'places',
  'closesOn',
  'closesAt',
  'waitingList',
  'perOrganisation',
  'perOrganisationWorkers',
  'perOrganisationUsers',
  'quotasEndOn',
  'mostWorkers',
  'mostUsers',
  'usersPerWorker',
  'opensOn',
  'opensAt',
  'needsApproval',
  'kind',
  'audience',
  'languages',
] as const;

/** The name of a field, for what somebody else wrote in it. */
export function labelOf(t: T, field: string): string {
  const same = known.find((name) => name === field);
  if (same) return t(`calendar.form.${same}`);
  const organiser = /^organiser(\d)$/.exec(field);
  if (organiser) return t('calendar.form.organiser', { number: organiser[1] ?? '' });
  const written = fieldAndLanguage(field, writtenFields);
  if (!written) return field;
  const label = t(`calendar.form.${written.field}`);
  if (written.lang === t.lang) return label;
  return t('calendar.form.labelIn', { label, language: t(`calendar.language.${written.lang}`) });
}

/** What stands in a field as a reader says it: a form keeps names of choices, not words. */
export function valueSaid(t: T, field: string, value: string, { confirmables, spaces }: FormOffer): string {
  if (field === 'space') return spaces.find(({ id }) => id === value)?.name ?? t('calendar.form.noSpace');
  if (field === 'audience') return t(value === 'public' ? 'calendar.form.public' : 'calendar.form.members');
  if (field !== 'toConfirm') return value;
  const said = confirmables.filter((one) => value.split(', ').includes(one));
  return said.map((one) => t(`calendar.confirmable.${one}`)).join(', ') || value;
}
