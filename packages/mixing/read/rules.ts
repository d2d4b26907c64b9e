import { mostGroups } from '../group-counts.ts';
import { isPresent, type Person, type Round, type Rule } from '../problem.ts';
import { optional, readIds, readKnown, readList, readObject, readText, readWhole, refuse } from './fields.ts';

interface Known {
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
  readonly personIds: ReadonlySet<string>;
  readonly roundIds: ReadonlySet<string>;
}

export function readRules(value: unknown, known: Known): Rule[] {
  return readList(value, 'rules', (one, where) => readRule(one, where, known));
}

function readRule(value: unknown, where: string, known: Known): Rule {
  const rule = readObject(value, where);
  const rounds = optional(rule, 'rounds', where, (ids, at) => readIds(ids, at, known.roundIds, 'round'));
  switch (rule.kind) {
    case 'together':
    case 'apart':
      return { kind: rule.kind, people: readIds(rule.people, `${where}.people`, known.personIds, 'person'), ...rounds };
    case 'pin': {
      const person = readKnown(rule.person, `${where}.person`, known.personIds, 'person');
      const group = readWhole(rule.group, `${where}.group`, 0);
      refuseOutOfRange(group, `${where}.group`, rounds.rounds, known);
      return { kind: 'pin', person, group, ...rounds };
    }
    case 'balance': {
      const attribute = readText(rule.attribute, `${where}.attribute`);
      if (rule.mode !== 'proportional' && rule.mode !== 'noLone')
        refuse(`${where}.mode`, 'is neither “proportional” nor “noLone”');
      return { kind: 'balance', attribute, mode: rule.mode, ...rounds };
    }
    case 'bounds':
      return { ...readBounds(rule, where), ...rounds };
    default:
      return refuse(`${where}.kind`, 'is none of together, apart, pin, balance, bounds');
  }
}

function readBounds(rule: Readonly<Record<string, unknown>>, where: string): Rule & { kind: 'bounds' } {
  const bounds = {
    kind: 'bounds' as const,
    attribute: readText(rule.attribute, `${where}.attribute`),
    value: readText(rule.value, `${where}.value`),
    ...optional(rule, 'min', where, (least, at) => readWhole(least, at, 0)),
    ...optional(rule, 'max', where, (most, at) => readWhole(most, at, 0)),
  };
  if (bounds.min === undefined && bounds.max === undefined) refuse(where, 'has neither min nor max');
  if ((bounds.min ?? 0) > (bounds.max ?? Number.POSITIVE_INFINITY)) refuse(where, 'min is more than max');
  return bounds;
}

/** Where the number of groups is left to us, any index that some allowed number of groups has is in range. */
function refuseOutOfRange(group: number, where: string, roundIds: readonly string[] | undefined, known: Known): void {
  for (const round of known.rounds) {
    if (roundIds !== undefined && !roundIds.includes(round.id)) continue;
    const present = known.people.filter((person) => isPresent(person, round.id)).length;
    const count = 'sizes' in round ? round.sizes.length : (round.groups.count ?? mostGroups(present, round.groups));
    if (group >= count) refuse(where, `is ${group}, but round “${round.id}” has ${count} groups, counted from 0`);
  }
}
