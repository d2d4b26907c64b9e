/** Somebody who takes part. Nothing here says who they are: the id is the caller's. */
export interface Person {
  readonly id: string;
  /** Without one, a person has no colleagues here. */
  readonly organisation?: string;
  readonly role?: string;
  readonly language?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Ids of the rounds this person is not there for. */
  readonly absentFrom?: readonly string[];
}

/** Groups in this order, of these sizes; they sum to the people present. */
export interface SizedRound {
  readonly id: string;
  readonly sizes: readonly number[];
}

export interface GroupWishes {
  readonly min: number;
  readonly ideal?: number;
  readonly max: number;
  /** How many groups. Without it the count nearest to the ideal size is chosen. */
  readonly count?: number;
}

export interface WishedRound {
  readonly id: string;
  readonly groups: GroupWishes;
}

export type Round = SizedRound | WishedRound;

/** The rounds a rule holds in; without them, all. */
interface InRounds {
  readonly rounds?: readonly string[];
}

export interface Together extends InRounds {
  readonly kind: 'together';
  readonly people: readonly string[];
}

export interface Apart extends InRounds {
  readonly kind: 'apart';
  readonly people: readonly string[];
}

export interface Pin extends InRounds {
  readonly kind: 'pin';
  readonly person: string;
  /** Index of the group. */
  readonly group: number;
}

/** proportional: each group within one of its share of every value. noLone: nobody alone of their value in a group. */
export interface Balance extends InRounds {
  readonly kind: 'balance';
  readonly attribute: string;
  readonly mode: 'proportional' | 'noLone';
}

/** So many people of one value in every group. */
export interface Bounds extends InRounds {
  readonly kind: 'bounds';
  readonly attribute: string;
  readonly value: string;
  readonly min?: number;
  readonly max?: number;
}

/** Kept before everything else; where one cannot be kept, the plan says why. */
export type HardRule = Together | Apart | Pin;
/** Kept as well as possible: what exceeds them is counted in the level `balance`. */
export type BalanceRule = Balance | Bounds;
export type Rule = HardRule | BalanceRule;

/** One seating: groups of ids of people. */
export type SeatingOfIds = readonly (readonly string[])[];

export interface Problem {
  readonly people: readonly Person[];
  readonly rounds: readonly Round[];
  readonly rules?: readonly Rule[];
  /** Seatings of earlier days. They may name people who are not here today. */
  readonly history?: readonly SeatingOfIds[];
}

export function isPresent(person: Person, roundId: string): boolean {
  return !person.absentFrom?.includes(roundId);
}

export function holdsIn(rule: Rule, roundId: string): boolean {
  return rule.rounds === undefined || rule.rounds.includes(roundId);
}

export function isHard(rule: Rule): rule is HardRule {
  return rule.kind === 'together' || rule.kind === 'apart' || rule.kind === 'pin';
}

/** An attribute is looked up as role, language, organisation, then among the attributes. */
export function attributeOf(person: Person, attribute: string): string | undefined {
  if (attribute === 'role' && person.role !== undefined) return person.role;
  if (attribute === 'language' && person.language !== undefined) return person.language;
  if (attribute === 'organisation' && person.organisation !== undefined) return person.organisation;
  const attributes = person.attributes;
  return attributes !== undefined && Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}
