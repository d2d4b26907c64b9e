import type { T } from '#platform/texts';
import type { BrokenWish, Effect as Change, HandEffect } from '../rules/hand-effects.ts';
import { markOf } from '../rules/marks.ts';

type Effect = Omit<HandEffect, 'group'>;

/** What a move would change, as one says it to a colleague, the worst first. */
export function effectWords(t: T, effect: Effect): string {
  const { breaks, overfull, deserted, colleagues, metElsewhere, change, pinned } = effect;
  const said = [
    ...breaks.map((wish) => brokenWords(t, wish)),
    overfull === null ? null : t('days.effect.full', { count: overfull }),
    deserted === null ? null : t('days.effect.deserted', { count: deserted }),
    colleagues.length > 0 ? t('days.effect.colleagues', { names: namesOf(t, colleagues) }) : null,
    againWords(t, change.repeats, metElsewhere),
    change.history > 0 ? t('days.effect.known', { count: change.history }) : null,
    change.sameOrganisation < 0 ? t('days.effect.lessColleagues') : null,
    pinned ? t('lock.tablePinned') : null,
  ].filter((words) => words !== null);
  return said.length > 0 ? said.join(', ') : t('days.effect.none');
}

function againWords(t: T, change: number, names: readonly string[]): string | null {
  if (change < 0) return t('days.effect.lessAgain', { count: -change });
  if (change === 0) return null;
  return names.length === change && names.length <= MOST_NAMES
    ? t('days.effect.againWith', { count: change, names: t.list([...names]) })
    : t('days.effect.moreAgain', { count: change });
}

function brokenWords(t: T, wish: BrokenWish): string {
  if (wish.kind === 'seat') return t('days.effect.breaksSeat', { label: markOf(wish.group).label });
  return t(wish.kind === 'together' ? 'days.effect.breaksTogether' : 'days.effect.breaksApart', {
    names: namesOf(t, wish.names),
  });
}

/** As many as one says in a breath. */
const MOST_NAMES = 3;

function namesOf(t: T, names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return t.list([...names]);
  const [first = ''] = names;
  return t('days.effect.namesMore', { name: first, count: names.length - 1 });
}

/** Whether a rule or a wish stands against it; meeting somebody again does not. */
export const isAgainst = ({ breaks, overfull, deserted, colleagues }: Effect): boolean =>
  breaks.length > 0 || overfull !== null || deserted !== null || colleagues.length > 0;

/** What changing places would change, the worst first. */
export function swapWords(t: T, change: Change): string {
  const { unmet, sameOrganisation, balance, repeats, history } = change;
  const either = (by: number, more: (count: number) => string, fewer: (count: number) => string) =>
    by === 0 ? [] : [by > 0 ? more(by) : fewer(-by)];
  const said = [
    ...either(
      unmet,
      (count) => t('swap.unmet', { count }),
      (count) => t('swap.met', { count }),
    ),
    ...either(
      sameOrganisation,
      (count) => t('swap.moreColleagues', { count }),
      (count) => t('swap.fewerColleagues', { count }),
    ),
    ...either(
      balance,
      () => t('swap.lessBalanced'),
      () => t('swap.moreBalanced'),
    ),
    ...either(
      repeats,
      (count) => t('days.effect.moreAgain', { count }),
      (count) => t('days.effect.lessAgain', { count }),
    ),
    ...either(
      history,
      (count) => t('swap.moreKnown', { count }),
      (count) => t('swap.fewerKnown', { count }),
    ),
  ];
  return said.length > 0 ? said.join(', ') : t('swap.nothing');
}
