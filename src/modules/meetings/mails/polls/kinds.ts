import { letterKind } from '#platform/mail';

type ToAsked = { networkId: string; pollId: string; pollPersonId: string };

/** When can you meet: with a link to answer, and to change it. */
export const askedInPoll = letterKind<ToAsked>('polls.asked');
/** To those who have not answered, once, before the last moment. */
export const pollEndsSoon = letterKind<ToAsked>('polls.endsSoon');
/** Dates came or went, or there is more or less time: what one said stays, and can be changed. */
export const pollChanged = letterKind<ToAsked & { added: string[]; gone: string[]; moved: boolean }>('polls.changed');
/** The date was chosen: whoever was asked is invited to the meeting by the same letter. */
export const dateChosen = letterKind<{ networkId: string; pollId: string; eventId: string; attendanceId: string }>(
  'polls.dateChosen',
);
export const pollWithdrawn = letterKind<ToAsked>('polls.withdrawn');
