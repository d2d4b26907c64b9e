import type { ChoiceAsked } from './asked.ts';
import { isBackwards, stopsOf, type Way } from './itinerary.ts';

/** What somebody chose: ids of a meal and of workshops, and their way along the stops. */
export type Chosen = Way & { options: readonly string[] };

export const NOTHING_CHOSEN: Chosen = { options: [], joinsAt: null, leavesAt: null };

/** As it was typed. */
export type ChoiceTyped = {
  meal: string | null;
  sessions: readonly string[];
  joinsAt: string | null;
  leavesAt: string | null;
};

export type ChoiceProblem = {
  field: 'meal' | 'sessions' | 'joinsAt' | 'leavesAt';
  is: 'unknown' | 'sameTime' | 'backwards';
};

/** Reads what was chosen. Nothing that is not offered, one meal at most, no two workshops at the same hour. */
export function readChosen(
  choices: readonly ChoiceAsked[],
  typed: ChoiceTyped,
): { chosen: Chosen; problem: ChoiceProblem | null } {
  const sessions = choices.filter(({ id, kind }) => kind === 'session' && typed.sessions.includes(id));
  const chosen = {
    options: [...(typed.meal === null ? [] : [typed.meal]), ...sessions.map(({ id }) => id)],
    joinsAt: typed.joinsAt,
    leavesAt: typed.leavesAt,
  };
  const isOffered = (kind: ChoiceAsked['kind'], id: string | null) =>
    id === null || choices.some((one) => one.kind === kind && one.id === id);
  const isUnknown = (field: ChoiceProblem['field']) => ({ chosen, problem: { field, is: 'unknown' as const } });
  if (!isOffered('meal', typed.meal)) return isUnknown('meal');
  if (!typed.sessions.every((id) => isOffered('session', id))) return isUnknown('sessions');
  if (!isOffered('stop', typed.joinsAt)) return isUnknown('joinsAt');
  if (!isOffered('stop', typed.leavesAt)) return isUnknown('leavesAt');
  if (isAtSameTime(sessions)) return { chosen, problem: { field: 'sessions', is: 'sameTime' } };
  if (isBackwards(choices, chosen)) return { chosen, problem: { field: 'leavesAt', is: 'backwards' } };
  return { chosen, problem: null };
}

/** A workshop without an hour stands in nobody's way; one without an end lasts a moment. */
function isAtSameTime(sessions: readonly ChoiceAsked[]): boolean {
  const timed = sessions.flatMap(({ startsAt, endsAt }) =>
    startsAt ? [{ startsAt, endsAt: endsAt ?? startsAt }] : [],
  );
  return timed.some((one, i) =>
    timed
      .slice(i + 1)
      .some(
        (other) =>
          one.startsAt.getTime() === other.startsAt.getTime() ||
          (one.startsAt < other.endsAt && other.startsAt < one.endsAt),
      ),
  );
}

/** All that somebody takes of what has places: their meal and workshops, and the stops on their way. */
export const optionsOf = (choices: readonly ChoiceAsked[], { options, ...way }: Chosen): string[] => [
  ...options,
  ...stopsOf(choices, way),
];
