import { letterKind } from '#platform/mail';

/** The chair said yes or no to a point somebody proposed. */
export const proposalAnswered = letterKind<{ networkId: string; eventId: string; itemId: string }>(
  'meetings.proposalAnswered',
);
type ToSomebody = { networkId: string; eventId: string; attendanceId: string };

/** Somebody is asked to a meeting, and answers by the link in it. */
export const invitedToMeeting = letterKind<ToSomebody>('meetings.invited');
/** To whoever was asked and has nothing in the calendar that tells them: another day or place, or it does not take place. */
export const meetingMoved = letterKind<ToSomebody & { version: number }>('meetings.moved');
/** The agenda as it is now; of a guest their point alone. */
export const agendaSent = letterKind<ToSomebody>('meetings.agendaSent');
