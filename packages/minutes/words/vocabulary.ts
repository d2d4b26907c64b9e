import type { Kind, MeetingMode, State, Status } from '../format.ts';

/** Lists of words, in small letters without accents, parted by “|”. What a label may be stands without its colon. */
export interface Vocabulary {
  /** Words that only this language has, and that no text can do without. */
  readonly usual: string;
  /** Words of minutes: each weighs as much as several usual ones. */
  readonly telling: string;
  readonly attendance: Readonly<Record<State, string>>;
  /** What may follow such a label: “présents *à la réunion*”. */
  readonly afterAttendance: string;
  /** How those are excused who did not answer. */
  readonly everyoneElse: string;
  readonly nobody: string;
  /** What stands in brackets after a name and is no organisation. */
  readonly notes: string;
  readonly stateNotes: Readonly<Record<State, string>>;
  /** What a person does at the meeting: “président : …” names no organisation. */
  readonly roles: string;
  readonly organisations: string;
  readonly and: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly agenda: string;
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly rangeWords: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly minutesWords: string;
  readonly modes: Readonly<Record<MeetingMode, string>>;
  readonly meeting: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly earlier: string;
  readonly opened: string;
  readonly closed: string;
  readonly markers: Readonly<Record<Kind, string>>;
  /** Labels that look like a marker and are another kind, or none (“”). */
  readonly markersOfMore: Readonly<Record<string, Kind>>;
  readonly beforeMarker: string;
  readonly afterMarker: string;
  readonly cues: Readonly<Partial<Record<Kind, string>>>;
  /** Verbs behind who does something: “contacte”, “maakt”, “will”. */
  readonly doings: string;
  readonly orders: string;
  readonly unanimity: string;
  readonly unanimityMinusOne: string;
  readonly consensus: string;
  readonly vote: string;
  readonly dueWords: string;
  readonly next: string;
  readonly gatherings: string;
  readonly takesPlace: string;
  readonly toConfirm: string;
  readonly perhaps: string;
  readonly placeWords: string;
  readonly or: string;
}

export type Column = 'name' | 'organisation' | 'email' | 'state' | 'other' | 'what' | 'who' | 'when';
export type Field = 'date' | 'place' | 'time' | 'end' | 'title' | 'status' | 'mode';
