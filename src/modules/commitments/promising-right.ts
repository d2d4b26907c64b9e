import type { Subject } from '#platform/subject';
import { sealed, unsealed } from '#platform/web';

/** Lets people without an account promise about one thing: given by the page of a table, and of no use elsewhere. */
export type PromisingRight = {
  subject: Subject;
  back: string;
  /** Something that was said there, and is made a promise. */
  statementId?: string;
};

const DAYS = 3;

export const promisingRight = (right: PromisingRight, now: Date): string =>
  sealed('commitments.promise', right, new Date(now.getTime() + DAYS * 86_400_000));

export const openPromisingRight = (text: string, now: Date) =>
  unsealed<PromisingRight>('commitments.promise', text, now);
