import type { T } from '#platform/texts';
import { limitsOf, type Quotas } from '../rules/places/quotas.ts';

type Limited = { places: number | null; quotas: Quotas; quotasEndAt: Date | null };

/** What limits who may come beside the number of places, a sentence each: read before one fills in a form. */
export function limitWords(t: T, event: Limited, now: Date): string[] {
  const { perOrganisation, perOrganisationAndRole, perRole } = limitsOf(event, new Map(), now);
  const { worker, serviceUser } = perOrganisationAndRole;
  const isOfOrganisation = perOrganisation !== null || worker !== undefined || serviceUser !== undefined;
  return [
    ...(perOrganisation === null ? [] : [t('calendar.limits.organisation', { most: perOrganisation })]),
    ...(worker === undefined ? [] : [t('calendar.limits.organisationWorkers', { most: worker })]),
    ...(serviceUser === undefined ? [] : [t('calendar.limits.organisationUsers', { most: serviceUser })]),
    ...(isOfOrganisation && event.quotasEndAt ? [t('calendar.limits.until', { day: t.day(event.quotasEndAt) })] : []),
    ...(perRole.worker === undefined ? [] : [t('calendar.limits.workers', { most: perRole.worker })]),
    ...(perRole.serviceUser === undefined ? [] : [t('calendar.limits.users', { most: perRole.serviceUser })]),
  ];
}
