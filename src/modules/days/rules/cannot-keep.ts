import { impossibleRules, type Problem } from '#packages/mixing';
import { type AtBest, atBest } from './at-best.ts';
import { crowdedOrganisations } from './crowded-organisations.ts';
import type { PersonOfDay, Round } from './day.ts';
import { heldSeats } from './locks.ts';
import { type Mixable, mixingProblem } from './mixing-problem.ts';
import { type Nearest, nearestFor } from './nearest.ts';
import { usersShort } from './users-short.ts';
import type { Why } from './why.ts';
import { stateOfWish } from './wish-state.ts';
import type { Origin } from './wishes.ts';

export type CannotKeep = {
  origin: Origin;
  /** The same reason in several rounds is said once. Without rounds: of the whole day. */
  whys: WhyNot[];
};

export type WhyNot = { rounds: Round[]; why: Why; atBest: AtBest | null; nearest: Nearest | null };

/** What cannot be kept of all that is wished for this day: known before it is composed, and what a mixing found after. */
export function cannotKeep(mixable: Mixable): CannotKeep[] {
  const { day, people } = mixable;
  const { problem, origins } = mixingProblem(mixable);
  if (problem.people.length === 0) return [];
  const found: { origin: Origin; round: Round | null; why: Why }[] = [];
  for (const { rule, round, ...why } of impossibleRules(problem as Problem)) {
    const origin = origins[rule];
    const of = day.rounds.find(({ id }) => id === round);
    if (origin && of) found.push({ origin, round: of, why: why as Why });
  }
  if (day.settings.colleaguesApart)
    for (const { organisation, round, ...why } of crowdedOrganisations(mixed(day.rounds), people))
      found.push({ origin: `colleagues:${organisation}`, round, why: { kind: 'colleagues', ...why } });
  const short = day.settings.serviceUsers === 'onePerWorker' ? usersShort(people) : null;
  if (short) found.push({ origin: 'setting:serviceUsers', round: null, why: { kind: 'notOnePerWorker', ...short } });
  for (const { origin } of day.proof?.unmet ?? [])
    if (isStillWished(origin, mixable) && !found.some((known) => known.origin === origin))
      found.push({ origin, round: null, why: { kind: 'notFound' } });
  return gathered(found, people);
}

/** What a mixing could not keep may have been taken back since, or kept by hand. */
function isStillWished(origin: Origin, { day }: Mixable): boolean {
  if (origin.startsWith('pin:'))
    return day.rounds.some((round) =>
      heldSeats(round).some(({ registrationId }) => origin === `pin:${registrationId}`),
    );
  if (!origin.startsWith('wish:')) return true;
  const wish = day.wishes.find(({ id }) => origin === `wish:${id}`);
  return wish !== undefined && stateOfWish(wish, day.rounds).is !== 'kept';
}

/** In a draw by lot colleagues sit as they are drawn. */
const mixed = (rounds: readonly Round[]): Round[] => rounds.filter(({ way }) => way === 'mixed');

function gathered(
  found: readonly { origin: Origin; round: Round | null; why: Why }[],
  people: readonly PersonOfDay[],
): CannotKeep[] {
  const said = found.map((one) => ({ ...one, nearest: one.round && nearestFor(one.why, one.round, people) }));
  return [...Map.groupBy(said, ({ origin }) => origin)].map(([origin, reasons]) => ({
    origin,
    whys: [...Map.groupBy(reasons, ({ why, nearest }) => JSON.stringify([why, nearest])).values()].flatMap((same) => {
      const [first] = same;
      return first
        ? [
            {
              rounds: same.flatMap(({ round }) => round ?? []),
              why: first.why,
              atBest: atBest(first.why),
              nearest: first.nearest,
            },
          ]
        : [];
    }),
  }));
}
