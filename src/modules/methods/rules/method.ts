/** A sentence in each language of the product. */
export type Said = { fr: string; nl: string; en: string };

export const purposes = ['meet', 'case', 'ideas', 'decide', 'play'] as const;
export type Purpose = (typeof purposes)[number];

/** Who acts in a step. */
export const actors = [
  'all',
  'each',
  'group',
  'groups',
  'pairs',
  'trios',
  'fours',
  'tables',
  'plenary',
  'circle',
  'presenter',
  'consultants',
  'facilitator',
  'joker',
  'actors',
  'audience',
  'players',
  'welcome',
] as const;
export type Actor = (typeof actors)[number];

export const roles = [
  'facilitator',
  'timekeeper',
  'presenter',
  'host',
  'scribe',
  'joker',
  'actors',
  'welcome',
] as const;
export type Role = (typeof roles)[number];

export const materials = [
  'sheets',
  'paper',
  'pens',
  'cards',
  'board',
  'wall',
  'chairs',
  'clock',
  'stage',
  'breakfast',
] as const;
export type Material = (typeof materials)[number];

/**
 * How sure what is written here is. `known`: steps and minutes are published by several. `minutes`: the steps are, some of
 * the minutes are ours. `practice`: from days that were held, minutes ours. `unsure`: the name is known, not its content.
 * `own`: a network made it.
 */
export const certainties = ['known', 'minutes', 'practice', 'unsure', 'own'] as const;
export type Certainty = (typeof certainties)[number];

export type Minutes = { min: number; usual: number; max: number };

/** How many people. `to` is null where nothing but the room sets an end. */
export type People = { from: number; to: number | null };

export type Step = {
  says: Said;
  minutes: Minutes;
  who: Actor;
  /** How often: neighbours with the same number are one turn, done that many times. `each`: once for everybody there. */
  times?: number | 'each';
};

/** A way of working together, with all that somebody who has never led it needs. */
export type Method = {
  /** Stays for good: pages, cases and programmes name it. */
  id: string;
  name: Said;
  purposes: readonly Purpose[];
  what: Said;
  notWhen: Said;
  /** Together in one run of it. */
  people: People;
  /** At one table, where those people are divided. */
  seated?: People;
  /** How often it is usually done, one time after the other. */
  again?: People;
  /** As practised. The shortest need not be the sum of all shortest steps: one leaves steps out. */
  minutes: Minutes;
  steps: readonly Step[];
  rotation?: Said;
  roles: readonly Role[];
  materials: readonly Material[];
  certainty: Certainty;
  /** Where the steps and minutes were compared. */
  sources: readonly string[];
  /** The collection it belongs to, described here in our own words. */
  family?: string;
};
