/** A letter of the outbox, as its file says it. */
export type LetterRead = { name: string; to: string; subject: string; date: Date | null; text: string };
