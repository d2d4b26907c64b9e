import { spaceOf } from '#modules/networks';
import type { Filling } from '#platform/slots';
import { dayOf } from './rules/days.ts';
import { doorOf } from './rules/join-space.ts';
import { peopleInSpace, requestsWaiting, standingOf } from './store/space-people.ts';
import { SpacePanel } from './views/space-panel.tsx';

/** Fills the slot `spacePeople` of networks: who is in the space, and how to come in. Members alone see names. */
export const spacePanel: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  const of = { networkId: subject.networkId, spaceId: subject.id };
  const space = await spaceOf(db, of);
  if (!space || !member) return null;
  const isCoordinator = member.role === 'coordinator';
  const [people, standing, requests] = await Promise.all([
    peopleInSpace(db, of),
    standingOf(db, { ...of, personId: member.personId }),
    isCoordinator ? requestsWaiting(db, of) : [],
  ]);
  const { access, joinUntilOn, closedAt } = space;
  const door = doorOf({ access, joinUntilOn, isClosed: closedAt !== null }, standing, dayOf(now));
  const networkPath = `/n/${networkSlug}`;
  const path = `${networkPath}/spaces/${space.id}`;
  const given = { t, networkPath, path, people, door, joinUntilOn, waiting: requests.length, isCoordinator };
  return <SpacePanel {...given} />;
};
