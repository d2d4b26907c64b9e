import type { Participant } from '#modules/calendar';
import { inLanguage, type T } from '#platform/texts';
import type { CaseRotation } from '../papers/index.ts';
import { casesOfGroup, chosenMode } from '../rules/cases/case-modes.ts';
import type { StudyCase } from '../rules/cases/study-case.ts';
import type { Day, Round } from '../rules/day.ts';
import { markOf } from '../rules/marks.ts';
import { type Printing, paperMark, paperRound } from './printing.ts';

/** Which table studies which case when, as it was chosen. null: nothing was, or its round is none of these. */
export function casesPrinted(
  t: T,
  day: Day,
  rounds: readonly Round[],
  people: readonly Participant[],
): CaseRotation | null {
  const chosen = chosenMode(day, people);
  if (!chosen || !rounds.some(({ id }) => id === chosen.round.id)) return null;
  const { slots, ofGroup } = chosen.shown.schedule;
  return {
    round: paperRound(t, chosen.round),
    slots: slots.map(({ startsAt }) => t.time(startsAt)),
    groups: ofGroup.map((studied, group) => ({
      mark: paperMark(group),
      studies: studied.map((one) => one && titleOf(t, one)),
    })),
  };
}

/** "9 h 30, Garde d’enfants": what one table studies, in its order, and whom it tells of it. */
export function casesOfTable({ day, people, t }: Printing, round: Round, group: number): string[] {
  const { cases, joins } = casesOfGroup(day, people, round.id, group);
  const studied = cases.map(({ startsAt, studied }) => `${t.time(startsAt)}, ${titleOf(t, studied)}`);
  const tables = t.list(joins.map((other) => markOf(other).label));
  return joins.length > 0 ? [...studied, t('cases.joins', { count: joins.length, tables })] : studied;
}

const titleOf = (t: T, { title }: StudyCase): string => inLanguage(title, t.lang).text;
