import type { StepKind } from '../tables.ts';

/** Something that was said of a promise, as a reader reads it. */
export type StepShown = {
  kind: StepKind;
  words: { text: string; lang: string } | null;
  dueBefore: string | null;
  dueAfter: string | null;
  link: string | null;
  /** Where its document is opened. */
  fileHref: string | null;
  by: string | null;
  at: Date;
};
