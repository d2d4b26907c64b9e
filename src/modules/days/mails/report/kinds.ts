import { letterKind } from '#platform/mail';

export const reportSent = letterKind<{ networkId: string; eventId: string; personId: string | null }>(
  'days.reportSent',
);

/** A day has one report, and each address one letter about it. */
export const reportOccasion = (eventId: string): string => `report:${eventId}`;
