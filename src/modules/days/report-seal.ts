import { sealed, unsealed } from '#platform/web';

type Which = { networkId: string; eventId: string };

/** The link of whoever was there and has no account: it opens the report of one day, and nothing else. */
export const reportSeal = ({ networkId, eventId }: Which): string => sealed('days.report', { networkId, eventId });

export const reportSealed = (seal: string, now: Date): Which | null => unsealed<Which>('days.report', seal, now);
