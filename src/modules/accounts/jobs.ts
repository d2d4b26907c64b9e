import { job } from '#platform/jobs';

/** Every night: sessions and links that are over, invitations and requests long answered. */
export const forgetOld = job<Record<string, never>>('accounts.forget', { every: '10 4 * * *' });
