import { isOver, type Standing } from './standing.ts';

export const answers = ['done', 'goingOn', 'help', 'giveUp', 'notKept'] as const;
export type Answer = (typeof answers)[number];

type Stands = { standing: Standing; version: number; dueOn: string | null };

export type AnswerRefused = 'stale' | 'over' | 'past';

/** stale: somebody else said something meanwhile. over: it has ended. past: a new date must be one that comes. */
export function refusalOf(
  stands: Stands,
  { answer, version, dueOn }: { answer: Answer; version: number; dueOn: string | null },
  today: string,
): AnswerRefused | null {
  if (stands.version !== version) return 'stale';
  if (isOver(stands.standing) || stands.standing === 'intention') return 'over';
  if (answer === 'goingOn' && dueOn !== null && dueOn < today) return 'past';
  return null;
}

/** What it is afterwards. */
export const standingAfter = (answer: Answer): Standing =>
  answer === 'done' ? 'kept' : answer === 'giveUp' ? 'givenUp' : answer === 'notKept' ? 'notKept' : 'open';
