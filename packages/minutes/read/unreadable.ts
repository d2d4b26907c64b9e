/** Why a file cannot be read, as a person would be told. */
export const UNREADABLE = ['empty', 'encrypted', 'scan', 'tooLarge', 'oldWord', 'unknownKind', 'broken'] as const;
export type Why = (typeof UNREADABLE)[number];

export class Unreadable extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

/** The largest file that is opened, and the most its parts may be unzipped to. */
export const MOST_BYTES = 25_000_000;
export const MOST_UNZIPPED = 80_000_000;
/** No minutes are longer; what is, is not read to its end. */
export const MOST_SIGNS = 2_000_000;
