/** A letter of the outbox, as its file says it. */
export type LetterRead = {
  name: string;
  to: string;
  subject: string;
  date: Date | null;
  text: string;
  files: FileRead[];
};

/** What hangs on it. */
export type FileRead = { name: string; type: string; bytes: Uint8Array };
