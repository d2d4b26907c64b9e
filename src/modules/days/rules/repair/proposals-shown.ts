import type { RepairAim } from '#packages/mixing';
import type { MoveShown } from '../badges-shown.ts';
import type { Day, PersonOfDay, Round } from '../day.ts';
import { markOf } from '../marks.ts';
import { countPairs, type PairCount } from '../meetings.ts';
import { fullName, nameInList } from '../names.ts';
import { badgesToPrint, changedBadges, type PrintedSeating } from '../printed.ts';
import type { IsHere } from '../takes-part.ts';
import { whyKey } from '../why-moved.ts';
import { changesOf, type Proposal } from './proposal.ts';

export type ProposalShown = {
  index: number;
  aims: RepairAim[];
  /** People who change tables; who gets a first one; who gives theirs up. */
  moved: number;
  seated: number;
  freed: number;
  before: PairCount;
  after: PairCount;
  /** null: no badges were printed. */
  badges: { toPrint: number; stayGood: number } | null;
  moves: RepairMove[];
};

export type RepairMove = MoveShown & { nameInList: string };

type Looking = {
  people: readonly PersonOfDay[];
  isHere: IsHere;
  badges: PrintedSeating | null;
  lang: string;
};

export const proposalsShown = (
  proposals: readonly Proposal[],
  day: Pick<Day, 'rounds'>,
  looking: Looking,
  now: Date,
): ProposalShown[] => proposals.map((proposal, index) => shown(proposal, index, day, looking, now));

function shown(
  proposal: Proposal,
  index: number,
  day: Pick<Day, 'rounds'>,
  { people, isHere, badges, lang }: Looking,
  now: Date,
): ProposalShown {
  const { seats } = changesOf(proposal, day, people, now);
  const known = new Map(people.map((person) => [person.id, person]));
  const rounds = new Map(day.rounds.map((round) => [round.id, round]));
  const after = day.rounds.map((round) => afterwards(round));
  const changed = badges ? changedBadges(badges, { rounds: after }, people, lang) : [];
  return {
    index,
    aims: proposal.aims,
    moved: seats.filter(({ before, after: to }) => before && to).length,
    seated: seats.filter(({ before }) => !before).length,
    freed: seats.filter(({ after: to }) => !to).length,
    before: countPairs(day.rounds.map(ofThoseHere), known),
    after: countPairs(after.map(ofThoseHere), known),
    badges: badges && { toPrint: badgesToPrint(changed).length, stayGood: people.length - changed.length },
    moves: seats.flatMap(({ roundId, registrationId, before, after: to }): RepairMove[] => {
      const [round, person] = [rounds.get(roundId), known.get(registrationId)];
      if (!round || !person) return [];
      const marks = { from: before && markOf(before.group), to: to && markOf(to.group) };
      const why = proposal.whys[whyKey(roundId, registrationId)] ?? null;
      return [{ nameInList: nameInList(person), round, ...marks, why }];
    }),
  };

  function afterwards(round: Round): Round {
    const own = seats.filter(({ roundId }) => roundId === round.id);
    const touched = new Set(own.map(({ registrationId }) => registrationId));
    const stay = round.seats.filter(({ registrationId }) => !touched.has(registrationId));
    const taken = own.flatMap(({ registrationId, after: to }) => (to ? [{ registrationId, ...to, act: 0 }] : []));
    const most = Math.max(round.groups.length, ...taken.map(({ group }) => group + 1));
    const groups = Array.from(
      { length: most },
      (_, at) => round.groups[at] ?? { id: '', index: at, place: null, locked: false },
    );
    return { ...round, groups, seats: [...stay, ...taken] };
  }

  /** Who gave up a round meets nobody in it. */
  function ofThoseHere(round: Round): Round {
    const here = (id: string) => {
      const person = known.get(id);
      return person !== undefined && isHere(person, round);
    };
    return { ...round, seats: round.seats.filter(({ registrationId }) => here(registrationId)) };
  }
}

export const namesSaid = (people: readonly PersonOfDay[]): Map<string, string> =>
  new Map(people.map((person) => [person.id, fullName(person)]));
