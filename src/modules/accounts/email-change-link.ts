import { sealed, unsealed } from '#platform/web';

export const emailChangePath = (changeId: string): string => `/me/email?change=${sealed('accounts.email', changeId)}`;
export const emailChangeOfKey = (key: string, now: Date): string | null => unsealed<string>('accounts.email', key, now);
