const DAY = 86_400_000;
const before = (now: Date, days: number) => new Date(now.getTime() - days * DAY);

/** An invitation nobody took up, or that was answered: its address is not ours to keep. */
export const invitationsForgottenBefore = (now: Date): Date => before(now, 90);

/** Who asked to come into which space, and what was answered. */
export const requestsForgottenBefore = (now: Date): Date => before(now, 365);
