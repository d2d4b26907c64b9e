import type { PersonOfDay, Round } from './day.ts';
import { takesPart } from './takes-part.ts';

/** What the mixing is given; the shape is that of `packages/mixing`. */
export type MixingProblem = {
  people: MixingPerson[];
  rounds: { id: string; groups: { min: number; ideal: number; max: number; count?: number } }[];
  rules: MixingRule[];
};

type MixingPerson = { id: string; organisation?: string; role: string; language?: string; absentFrom?: string[] };

type MixingRule =
  | { kind: 'pin'; person: string; group: number; rounds: string[] }
  | { kind: 'balance'; attribute: string; mode: 'proportional' };

/** Groups that stay as they are: in rounds that have begun, and before newcomers are seated. */
export type SeatedRound = { id: string; groups: string[][]; held: boolean };

/** Registrations and organisations are ids: the mixing never learns a name. */
export function mixingProblem(people: readonly PersonOfDay[], rounds: readonly Round[]): MixingProblem {
  const here = people.filter((person) => rounds.some((round) => takesPart(person, round)));
  return {
    people: here.map((person) => mixingPerson(person, rounds)),
    rounds: rounds.map(({ id, min, ideal, max, count }) => ({
      id,
      groups: { min, ideal, max, ...(count !== null && { count }) },
    })),
    rules: [...pins(here, rounds), ...balances(here)],
  };
}

function mixingPerson(person: PersonOfDay, rounds: readonly Round[]): MixingPerson {
  const absentFrom = rounds.filter((round) => !takesPart(person, round)).map(({ id }) => id);
  const organisation = organisationOf(person);
  return {
    id: person.id,
    role: person.role,
    ...(organisation && { organisation }),
    ...(person.language && { language: person.language }),
    ...(absentFrom.length > 0 && { absentFrom }),
  };
}

/** One that is not in the directory is the same for everybody who wrote it the same way, but for case and accents. */
export function organisationOf({
  organisationId,
  organisationName,
}: Pick<PersonOfDay, 'organisationId' | 'organisationName'>): string | null {
  if (organisationId) return organisationId;
  const written = (organisationName ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return written === '' ? null : `written:${written}`;
}

function pins(people: readonly PersonOfDay[], rounds: readonly Round[]): MixingRule[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return rounds.flatMap((round) =>
    round.seats.flatMap(({ registrationId, group, pinned }) => {
      const person = byId.get(registrationId);
      const holds = pinned && person && takesPart(person, round);
      return holds ? [{ kind: 'pin' as const, person: registrationId, group, rounds: [round.id] }] : [];
    }),
  );
}

/** Service users sit among workers, and languages among each other: every group has its share. */
function balances(people: readonly PersonOfDay[]): MixingRule[] {
  const differ = (values: unknown[]) => new Set(values.filter((value) => value !== null)).size > 1;
  const rules: MixingRule[] = [];
  if (differ(people.map(({ role }) => role))) rules.push({ kind: 'balance', attribute: 'role', mode: 'proportional' });
  if (differ(people.map(({ language }) => language)))
    rules.push({ kind: 'balance', attribute: 'language', mode: 'proportional' });
  return rules;
}

/** The seats there are, as groups of registrations. People who are no longer expected are left out. */
export function seatedRounds(
  people: readonly PersonOfDay[],
  rounds: readonly Round[],
  isHeld: (round: Round) => boolean,
): SeatedRound[] {
  const expected = new Set(people.map(({ id }) => id));
  return rounds
    .filter((round) => round.groups.length > 0)
    .map((round) => {
      const groups = round.groups.map((): string[] => []);
      for (const { registrationId, group } of round.seats)
        if (expected.has(registrationId)) groups[group]?.push(registrationId);
      return { id: round.id, groups, held: isHeld(round) };
    });
}
