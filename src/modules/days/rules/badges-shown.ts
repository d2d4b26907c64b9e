import type { PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';
import { fullName, nameInList } from './names.ts';
import type { ChangedBadge } from './printed.ts';
import { type Why, type Whys, whyKey } from './why-moved.ts';

/** null: at no table on the badge, or at none now. `why` is null where nothing explains it. */
export type MoveShown = { round: Round; from: Mark | null; to: Mark | null; why: Why | null };

export type BadgeShown = { name: string; nameInList: string; isToPrint: boolean; isNew: boolean; moves: MoveShown[] };

/** Badges that are no longer good, as a screen tells them. */
export const badgesShown = (changed: readonly ChangedBadge<PersonOfDay>[], whys: Whys = new Map()): BadgeShown[] =>
  changed.map(({ person, is, moves }) => ({
    name: fullName(person),
    nameInList: nameInList(person),
    isToPrint: is !== 'empty',
    isNew: is === 'new',
    moves: moves.map(({ round, from, to }) => ({
      round,
      from: marked(from),
      to: marked(to),
      why: whys.get(whyKey(round.id, person.id)) ?? null,
    })),
  }));

const marked = (group: number | null) => (group === null ? null : markOf(group));
