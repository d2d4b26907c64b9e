import { participantsOf } from '#modules/calendar';
import type { Filling } from '#platform/slots';
import { dayPaths } from './addresses.ts';
import { registrationCheck } from './rules/registration-check.ts';
import { dayOf } from './store/day.ts';
import { RegistrationCheckPanel } from './views/wishes/registration-check-panel.tsx';

/** Fills the calendar's `registrationParts`: what registrations so far mean for the tables of a day. */
export const registrationChecks: Filling = async ({ db, t, networkSlug, member, subject }) => {
  if (!member) return null;
  const which = { networkId: subject.networkId, eventId: subject.id };
  const day = await dayOf(db, which);
  if (day.rounds.length === 0 && day.settings.serviceUsers !== 'onePerWorker') return null;
  const people = await participantsOf(db, { ...which, lang: t.lang });
  const isCoordinator = member.role === 'coordinator';
  const check = registrationCheck(day, people, { of: isCoordinator ? null : (member.organisationId ?? '') });
  const wishes = isCoordinator ? dayPaths(networkSlug, subject.id).wishes : null;
  return <RegistrationCheckPanel t={t} check={check} wishes={wishes} />;
};
