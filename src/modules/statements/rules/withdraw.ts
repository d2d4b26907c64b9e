type Who = { personId: string; role: 'coordinator' | 'delegate' | 'worker' };

/** Whoever said it takes it back; a coordinator may too, for words that must not stand there. */
export const mayWithdraw = (said: { saidBy: string | null }, who: Who): boolean =>
  who.role === 'coordinator' || (said.saidBy !== null && said.saidBy === who.personId);
