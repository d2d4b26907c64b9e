import { letterKind } from '#platform/mail';

/** `token`: the secret of the link; the letter forgets it once it left. */
export const signInLinkLetter = letterKind<{ token: string }>('accounts.signInLink', { always: true, hours: 1 });
export const invitationLetter = letterKind<{ networkId: string; invitationId: string }>('accounts.invitation', {
  always: true,
});
/** Each time it is sent is a letter of its own. */
export const invitationOccasion = (invitationId: string, times: number): string => `${invitationId}:${times}`;
/** To the new address. */
export const emailChangeLetter = letterKind<{ changeId: string }>('accounts.emailChange', {
  always: true,
  hours: 24,
});
/** To the old address, so that nobody loses an account without noticing. */
export const emailChangedLetter = letterKind<{ personId: string }>('accounts.emailChanged', { always: true });
export const passkeyAddedLetter = letterKind<{ personId: string }>('accounts.passkeyAdded', { always: true });
export const spaceRequestedLetter = letterKind<{ networkId: string; requestId: string }>('accounts.spaceRequested');
export const spaceAnsweredLetter = letterKind<{ networkId: string; requestId: string }>('accounts.spaceAnswered', {
  always: true,
});
/** The last one: nothing is known of its addressee once it left. */
export const erasedLetter = letterKind<Record<string, never>>('accounts.erased', { always: true, last: true });
