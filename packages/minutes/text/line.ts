/** One line of the text, with what it begins with taken off. Every place is a place in the whole text. */
export interface Line {
  readonly index: number;
  /** The whole line, without its end of line. */
  readonly from: number;
  readonly to: number;
  /** What it says: without spaces around it, its bullet, number and tick box. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly indent: number;
  readonly bullet: string | null;
  readonly number: string | null;
  readonly tick: boolean | null;
  /** 1 to 6 where the source says that it is a heading, else 0. */
  readonly heading: number;
  /** Nothing in it, or a page number or a bullet that was left alone. */
  readonly blank: boolean;
  /** A line drawn across. */
  readonly across: boolean;
}
