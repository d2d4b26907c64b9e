import { letterKind } from '#platform/mail';

/** Whoever was there or belongs to the space reads them again, and approves them or asks for a change. */
export const minutesToApprove = letterKind<{ networkId: string; askedId: string }>('minutes.toApprove');

/** Approved minutes. `itemId`: from outside, who came for that point. */
export const minutesApproved = letterKind<{
  networkId: string;
  eventId: string;
  personId: string | null;
  itemId: string | null;
  mailbox: string;
}>('minutes.approved');

/** To whoever leads: somebody asks for a change. */
export const amendmentAsked = letterKind<{ networkId: string; eventId: string; amendmentId: string }>(
  'minutes.amendmentAsked',
);

/** To whoever chairs, else the coordinators: the day has come to look at a decision again. */
export const decisionToReview = letterKind<{ networkId: string; decisionId: string }>('minutes.decisionToReview');

export const sentOccasion = (eventId: string, round: number): string => `minutes:${eventId}:${round}`;
/** Once for an address and what was approved. */
export const approvedOccasion = (eventId: string): string => `minutes:${eventId}`;
