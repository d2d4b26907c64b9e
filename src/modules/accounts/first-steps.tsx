import type { Filling } from '#platform/slots';
import { begunIn } from './store/first-steps.ts';
import { FirstStepsPanel } from './views/first-steps-panel.tsx';

/** Fills the home of a network, for who coordinates it, until it has organisations and a second person. */
export const firstSteps: Filling = async ({ db, t, networkSlug, member, subject }) => {
  if (member?.role !== 'coordinator') return null;
  const begun = await begunIn(db, { networkId: subject.networkId, personId: member.personId });
  if (begun.hasOrganisations && begun.hasOthers) return null;
  return <FirstStepsPanel t={t} path={`/n/${networkSlug}`} {...begun} />;
};
