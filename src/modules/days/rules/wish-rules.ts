import type { Day, PersonOfDay, Round } from './day.ts';
import { heldSeats } from './locks.ts';
import { plain } from './plain.ts';
import type { IsHere } from './takes-part.ts';
import { roundsOfWish } from './wish-state.ts';
import type { Origin, Wish } from './wishes.ts';

export type MixingRule =
  | { kind: 'together' | 'apart'; people: string[]; rounds: string[] }
  | { kind: 'pin'; person: string; group: number; rounds: string[] }
  | { kind: 'balance'; attribute: string; mode: 'proportional' }
  | { kind: 'bounds'; attribute: string; value: string; min?: number; max?: number };

type Given = { day: Day; rounds: readonly Round[]; people: readonly PersonOfDay[]; isHere: IsHere };

/** Hard rules first, in the order in which they count: seats by hand, then wishes as they were made, then balances. */
export function rulesOf(given: Given): { rules: MixingRule[]; origins: Origin[] } {
  const all = [...pins(given), ...wishes(given), ...balances(given)];
  return { rules: all.map(([rule]) => rule), origins: all.map(([, origin]) => origin) };
}

type Ruled = readonly [MixingRule, Origin];

function pins({ rounds, people, isHere }: Given): Ruled[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return rounds.flatMap((round) =>
    heldSeats(round).flatMap(({ registrationId, group }): Ruled[] => {
      const person = byId.get(registrationId);
      if (!person || !isHere(person, round)) return [];
      return [[{ kind: 'pin', person: registrationId, group, rounds: [round.id] }, `pin:${registrationId}`]];
    }),
  );
}

function wishes({ day, rounds, people }: Given): Ruled[] {
  const here = new Set(people.map(({ id }) => id));
  return day.wishes.flatMap((wish): Ruled[] => {
    const among = wish.people.filter((id) => here.has(id));
    const where = roundsOfWish(wish, rounds).map(({ id }) => id);
    const rule = where.length > 0 ? ruleOf(wish, among, where) : null;
    return rule ? [[rule, `wish:${wish.id}`]] : [];
  });
}

function ruleOf({ kind, group }: Wish, people: string[], rounds: string[]): MixingRule | null {
  if (kind !== 'seat') return people.length > 1 ? { kind, people, rounds } : null;
  const [person] = people;
  return person !== undefined && group !== null ? { kind: 'pin', person, group, rounds } : null;
}

/** Service users sit among workers, languages among each other: every group has its share. */
function balances({ day: { settings }, people }: Given): Ruled[] {
  const rules: Ruled[] = [];
  const roles = new Set(people.map(({ role }) => role));
  if (settings.serviceUsers === 'oneOrTwo' && roles.has('serviceUser')) {
    const bounds = { kind: 'bounds', attribute: 'role', value: 'serviceUser', min: 1, max: 2 } as const;
    rules.push([bounds, 'setting:serviceUsers']);
  } else if (settings.serviceUsers !== 'free' && roles.size > 1) {
    rules.push([{ kind: 'balance', attribute: 'role', mode: 'proportional' }, 'setting:serviceUsers']);
  }
  for (const attribute of settings.balance) {
    const values = people.map((person) => saidOf(person, attribute)).filter((value) => value !== '');
    // What nobody or everybody has in common needs no rule; communes are known to whoever asks the mixing.
    if (attribute !== 'commune' && new Set(values).size < 2) continue;
    rules.push([{ kind: 'balance', attribute, mode: 'proportional' }, `setting:${attribute}`]);
  }
  return rules;
}

function saidOf(person: PersonOfDay, attribute: 'language' | 'function' | 'commune'): string {
  if (attribute === 'language') return person.language ?? '';
  return attribute === 'function' ? plain(person.function ?? '') : '';
}
