/** One date of a calendar, as it travels between programs. */
export type Entry = {
  /** Its name everywhere, for ever: a program that has it already changes it, and does not add another. */
  uid: string;
  /** Grows with each change; what comes with a smaller one is old. */
  sequence: number;
  status: 'confirmed' | 'tentative' | 'cancelled';
  title: string;
  description: string | null;
  place: string | null;
  url: string | null;
  startsAt: Date;
  endsAt: Date;
  /** It has days and no hours: it begins as its first day does and ends with the last minute of its last. */
  isAllDay: boolean;
  /** The language of its words. null: not said. */
  language: string | null;
  categories: string[];
  changedAt: Date | null;
};

/** A calendar that leaves. The moment of writing stands nowhere in it: the same entries are the same bytes. */
export type Calendar = {
  name: string;
  /** PUBLISH: for a file that travels in a letter. null: a feed. */
  method: 'PUBLISH' | null;
  entries: readonly (Entry & { changedAt: Date })[];
};

/** Between which moments dates of a series are wanted; a date that stands alone is read whenever it is. */
export type Bounds = { from: Date; until: Date };
