import { job } from '#platform/jobs';

/** Closes what is over, opens evaluations, and asks for their letters. */
export const tend = job<Record<string, never>>('surveys.tick', { every: '*/10 * * * *' });
