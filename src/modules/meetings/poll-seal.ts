import { sealed, unsealed } from '#platform/web';

/** Lets whoever holds the link of their letter say when they can, without an account. */
export type PollRight = { networkId: string; pollId: string; pollPersonId: string };

export const pollSeal = (right: PollRight): string => sealed('meetings.poll', right);

export const openPollSeal = (text: string, now: Date) => unsealed<PollRight>('meetings.poll', text, now);
