import type { PersonOfDay } from './day.ts';

export type BalanceRow = {
  of: 'serviceUser' | 'fr' | 'nl' | 'en';
  perGroup: number[];
  /** Groups that are more than one away from their share. */
  away: boolean[];
};

const rows = ['serviceUser', 'fr', 'nl', 'en'] as const;

/** How many of each in each group. What nobody is, or everybody, is left out: there is nothing to balance. */
export function balanceOf(groups: readonly (readonly PersonOfDay[])[]): BalanceRow[] {
  const everybody = groups.flat();
  return rows.flatMap((of) => {
    const total = everybody.filter((person) => is(person, of)).length;
    if (total === 0 || total === everybody.length) return [];
    const perGroup = groups.map((people) => people.filter((person) => is(person, of)).length);
    const away = groups.map((people, group) => {
      const share = (people.length * total) / everybody.length;
      return Math.abs((perGroup[group] ?? 0) - share) > 1;
    });
    return [{ of, perGroup, away }];
  });
}

const is = (person: PersonOfDay, of: BalanceRow['of']) =>
  of === 'serviceUser' ? person.role === 'serviceUser' : person.language === of;
