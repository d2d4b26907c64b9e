/** What one says to each date of a poll. */
export const pollAnswers = ['yes', 'ifNeeded', 'no'] as const;
export type PollAnswer = (typeof pollAnswers)[number];
