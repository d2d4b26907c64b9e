import { letterKind } from '#platform/mail';

/** The chair said yes or no to a point somebody proposed. */
export const proposalAnswered = letterKind<{ networkId: string; eventId: string; itemId: string }>(
  'meetings.proposalAnswered',
);
type ToSomebody = { networkId: string; eventId: string; attendanceId: string };

/** Somebody is asked to a meeting, and answers by the link in it. */
export const invitedToMeeting = letterKind<ToSomebody>('meetings.invited');
/** The agenda as it is now; of a guest their point alone. */
export const agendaSent = letterKind<ToSomebody>('meetings.agendaSent');
