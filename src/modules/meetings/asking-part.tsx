import { spacesOf } from '#modules/networks';
import type { Filling } from '#platform/slots';
import { pollsListed } from './routes/polls/polls-listed.tsx';

/** Fills the page of all surveys, where searches for a date are found as well. Whoever chairs begins one among the meetings. */
export const datePolls: Filling = async ({ db, t, networkSlug, member }) => {
  if (!member) return null;
  const spaces = await spacesOf(db, member.networkId);
  return pollsListed({ db, t, networkSlug, member }, { spaces, mayAsk: false, isNamed: true });
};
