import { letterKind } from '#platform/mail';

/** The chair said yes or no to a point somebody proposed. */
export const proposalAnswered = letterKind<{ networkId: string; eventId: string; itemId: string }>(
  'meetings.proposalAnswered',
);
