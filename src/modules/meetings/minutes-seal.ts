import { createHash, randomBytes } from 'node:crypto';
import { sealed, unsealed } from '#platform/web';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const newSalt = (): string => randomBytes(16).toString('hex');

/** A name as it stands in approved minutes: whoever has salt and name finds it again, the seal alone tells nothing. */
export const nameSeal = (salt: string, name: string): string => sha256(`${salt}\n${name.normalize('NFC')}`);

type Which = { networkId: string; eventId: string };

/** The link of somebody who was asked to approve: it says who they are, and opens what was sent to them. */
export const askedSeal = (asked: { networkId: string; askedId: string }): string => sealed('meetings.asked', asked);
export const askedSealed = (seal: string, now: Date) =>
  unsealed<{ networkId: string; askedId: string }>('meetings.asked', seal, now);

/**
 * The link in the letter that brings approved minutes. `item`: of somebody from outside, who reads the point they came for
 * and nothing else. `mailbox`: whose wish not to be written to it may say.
 */
export type Reading = Which & { itemId: string | null; mailbox: string };
export const readingSeal = (reading: Reading): string => sealed('meetings.minutes', reading);
export const readingSealed = (seal: string, now: Date) => unsealed<Reading>('meetings.minutes', seal, now);
