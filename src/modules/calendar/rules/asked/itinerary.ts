import type { ChoiceAsked } from './asked.ts';

/** Where somebody joins a visit and where they leave it: ids of stops. null: at its beginning, at its end. */
export type Way = { joinsAt: string | null; leavesAt: string | null };

type Stop = Pick<ChoiceAsked, 'id' | 'kind'>;

/** The stops at which somebody is there, in their order. A stop that was removed since counts as the end of the line. */
export function stopsOf(choices: readonly Stop[], { joinsAt, leavesAt }: Way): string[] {
  const stops = choices.filter(({ kind }) => kind === 'stop').map(({ id }) => id);
  const from = joinsAt === null ? 0 : Math.max(0, stops.indexOf(joinsAt));
  const to = leavesAt === null ? -1 : stops.indexOf(leavesAt);
  return stops.slice(from, to === -1 ? stops.length : to + 1);
}

/** One cannot leave before one joins. */
export const isBackwards = (choices: readonly Stop[], way: Way): boolean =>
  way.joinsAt !== null && way.leavesAt !== null && stopsOf(choices, way).length === 0;
