type Asking = { personId: string; role: string };

/** Coordinators for all of the network; whoever chairs, for the spaces (null: the network) whose meetings they lead. */
export const mayAskFor = (member: Asking, chaired: readonly (string | null)[], spaceId: string | null): boolean =>
  member.role === 'coordinator' || chaired.includes(spaceId);

/** Chooses the date, asks others, withdraws it. */
export const mayDecidePoll = ({ madeBy }: { madeBy: string | null }, member: Asking | null): boolean =>
  member?.role === 'coordinator' || (member !== null && madeBy === member.personId);
