import type { Subject } from '#platform/subject';
import { sealed, unsealed } from '#platform/web';

/**
 * The right to speak about one thing, given by the page that shows the form and comes back with it. A page for people
 * without an account can thus let them speak, and no other address can be made from it. `back`: where they are then.
 */
export type Right = { subject: Subject; back: string };

const DAYS = 3;

export const sayingRight = (right: Right, now: Date): string =>
  sealed('statements.say', right, new Date(now.getTime() + DAYS * 86_400_000));

export const openRight = (text: string, now: Date): Right | null => unsealed<Right>('statements.say', text, now);

/** The link of whoever spoke without an account: what they said and what came of it, for ever. */
export const followSeal = (given: { networkId: string; statementId: string }): string =>
  sealed('statements.follow', given);

export const openFollow = (text: string, now: Date) =>
  unsealed<{ networkId: string; statementId: string }>('statements.follow', text, now);
