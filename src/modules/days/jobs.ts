import { job } from '#platform/jobs';

/** Somebody asked for groups. */
export const mixDay = job<{ networkId: string; mixingId: string }>('days.mix');

/** Days that ended are kept as figures, for good. */
export const closeDays = job<Record<string, never>>('days.closeDays', { every: '25 * * * *' });

export const forgetSeats = job<Record<string, never>>('days.forgetSeats', { every: '20 4 * * *' });

/** The report of a day goes to everybody who is registered. */
export const writeReportLetters = job<{ networkId: string; eventId: string }>('days.writeReportLetters');
