import { daysFrom, plusDays } from './days.ts';

/** Who hears of a question that nobody answered: its owner, the second delegate, the coordinators, the next agenda. */
export const levels = ['owner', 'second', 'coordinator', 'agenda'] as const;
export type Level = (typeof levels)[number];

type Unanswered = { askedOn: string; hasSecond: boolean };

/** Each waits as long as the one before. Where there is no second delegate the coordinators hear of it first. */
const ladder = ({ hasSecond }: Unanswered): Level[] =>
  hasSecond ? ['owner', 'second', 'coordinator', 'agenda'] : ['owner', 'coordinator', 'agenda'];

export function levelOn(one: Unanswered, patience: number, today: string): Level {
  const steps = ladder(one);
  const waited = Math.max(0, Math.floor(daysFrom(one.askedOn, today) / patience));
  return steps[Math.min(waited, steps.length - 1)] ?? 'owner';
}

/** What happens next without news, and on which day. null: it is on the next agenda already. */
export function nextLevel(one: Unanswered, patience: number, today: string): { level: Level; on: string } | null {
  const steps = ladder(one);
  const next = steps.indexOf(levelOn(one, patience, today)) + 1;
  const level = steps[next];
  return level ? { level, on: plusDays(one.askedOn, patience * next) } : null;
}

export const isHigher = (level: Level, than: Level): boolean => levels.indexOf(level) > levels.indexOf(than);
