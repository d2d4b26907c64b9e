/** Whom an invitation goes to: members of the network in any case. */
export const invitedKinds = ['all', 'organisations', 'lastEdition', 'chosen'] as const;
export type Invited = (typeof invitedKinds)[number];
