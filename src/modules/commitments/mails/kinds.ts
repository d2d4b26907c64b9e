import { letterKind } from '#platform/mail';

/** Somebody else wrote down what they promise: they have to know, and hold the link with which they answer. */
export const commitmentNoted = letterKind<{ networkId: string; commitmentId: string; ownerId: string | null }>(
  'commitments.noted',
  { always: true },
);
/** All promises of one owner that one occasion asks about. */
export const followUpAsked = letterKind<{ networkId: string; sendingId: string; askedId: string | null }>(
  'commitments.followUp',
);
/** The owner did not answer: the second delegate is asked. */
export const secondAsked = letterKind<{ networkId: string; sendingId: string; secondId: string }>('commitments.second');
/** To coordinators: an owner says what is needed. */
export const helpAsked = letterKind<{ networkId: string; commitmentId: string; stepId: string }>(
  'commitments.helpAsked',
);
/** To everybody who was at an event: what was asked of all of them. */
export const presentTaskAsked = letterKind<{ networkId: string; taskId: string; registrationId: string }>(
  'commitments.presentTask',
);
