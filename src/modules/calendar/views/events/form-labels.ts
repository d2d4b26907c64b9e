import { fieldAndLanguage } from '#packages/written';
import type { Language, T } from '#platform/texts';
import { writtenFields } from '../../forms/in-languages.ts';
import type { EventKind } from '../../rules/events/event.ts';
import type { WaitingList } from '../../rules/places/quotas.ts';
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
  'pole',
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

const WAITING_LISTS: readonly WaitingList[] = ['none', 'automatic', 'offer'];

type Offer = FormOffer & { kinds: readonly EventKind[]; languages: readonly Language[] };

/** What stands in a field as a reader says it: a form keeps names of choices, not words. */
export function valueSaid(
  t: T,
  field: string,
  value: string,
  { confirmables, spaces, poles, kinds, languages }: Offer,
): string {
  const isOne = <Name extends string>(names: readonly Name[]) => names.filter((one) => value.split(', ').includes(one));
  switch (field) {
    case 'space':
      return spaces.find(({ id }) => id === value)?.name ?? t('calendar.form.noSpace');
    case 'pole':
      return poles.find(({ id }) => id === value)?.name ?? t('calendar.form.noPole');
    case 'audience':
      return t(value === 'public' ? 'calendar.form.public' : 'calendar.form.members');
    case 'kind':
      return (
        isOne(kinds)
          .map((one) => t(`calendar.kind.${one}`))
          .join(', ') || value
      );
    case 'waitingList':
      return (
        isOne(WAITING_LISTS)
          .map((one) => t(`calendar.waitingList.${one}`))
          .join(', ') || value
      );
    case 'languages':
      return (
        isOne(languages)
          .map((one) => t(`calendar.language.${one}`))
          .join(', ') || value
      );
    case 'needsApproval':
      return t(value === 'yes' ? 'calendar.form.yes' : 'calendar.form.no');
    case 'toConfirm':
      return (
        isOne(confirmables)
          .map((one) => t(`calendar.confirmable.${one}`))
          .join(', ') || value
      );
    default:
      return value;
  }
}
