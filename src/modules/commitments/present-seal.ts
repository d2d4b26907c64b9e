import { sealed, unsealed } from '#platform/web';

/** Lets whoever was there answer one thing that was asked of all, without an account. */
export type PresentRight = { networkId: string; taskId: string; registrationId: string };

export const presentSeal = (right: PresentRight): string => sealed('commitments.present', right);

export const openPresentSeal = (text: string, now: Date) => unsealed<PresentRight>('commitments.present', text, now);
