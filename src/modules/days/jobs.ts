import { job } from '#platform/jobs';

/** Somebody asked for groups. */
export const mixDay = job<{ networkId: string; mixingId: string }>('days.mix');

export const forgetSeats = job<Record<string, never>>('days.forgetSeats', { every: '20 4 * * *' });
