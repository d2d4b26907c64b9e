import type { Filling } from '#platform/slots';
import { dayPaths } from './addresses.ts';
import { dayOnPage, peopleOnPage } from './day-on-page.ts';
import { registrationCheck } from './rules/registration-check.ts';
import { RegistrationCheckPanel } from './views/wishes/registration-check-panel.tsx';

/** Fills the calendar's `registrationParts`: what registrations so far mean for the tables of a day. */
export const registrationChecks: Filling = async (context) => {
  const { t, networkSlug, member, subject } = context;
  if (!member) return null;
  const day = await dayOnPage(context);
  if (day.rounds.length === 0 && day.settings.serviceUsers !== 'onePerWorker') return null;
  const people = await peopleOnPage(context);
  const isCoordinator = member.role === 'coordinator';
  const check = registrationCheck(day, people, { of: isCoordinator ? null : (member.organisationId ?? '') });
  const wishes = isCoordinator ? dayPaths(networkSlug, subject.id).wishes : null;
  return <RegistrationCheckPanel t={t} check={check} wishes={wishes} />;
};
