/** [start, end) in UTF-16 units of `text`. */
export type Span = readonly [start: number, end: number];

export const LANGUAGES = ['fr', 'nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MODES = ['inPerson', 'online', 'hybrid'] as const;
export type MeetingMode = (typeof MODES)[number];

export const STATUSES = ['draft', 'toApprove', 'approved'] as const;
export type Status = (typeof STATUSES)[number];

export const STATES = ['present', 'excused', 'absent', 'invited', 'guest'] as const;
export type State = (typeof STATES)[number];

export const KINDS = [
  'decision',
  'proposal',
  'question',
  'problem',
  'advantage',
  'drawback',
  'solution',
  'remark',
  'information',
  'action',
  'wish',
] as const;
export type Kind = (typeof KINDS)[number];

export const DECISION_MODES = ['unanimity', 'unanimityMinusOne', 'consensus', 'vote'] as const;
export type DecisionMode = (typeof DECISION_MODES)[number];

export const WARNINGS = [
  'yearAssumed',
  'yearUnknown',
  'weekdayContradicts',
  'dateDiffers',
  'dateOfLetter',
  'severalDates',
  'modeContradicts',
  'samePerson',
  'unsureEntry',
  'unsureAgendaItem',
  'severalPlaces',
  'slotsOverlap',
  'severalMeetings',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

export interface Attendance {
  /** null where only an e-mail address is written. */
  readonly name: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly state: State;
  /** The name as it stands there, or the address where there is no name. */
  readonly span: Span;
  readonly confidence: number;
}

export interface AgendaItem {
  /** As written, without its dot: “3”, “2.1”, “b”. null: a bullet, or nothing at all. */
  readonly number: string | null;
  readonly title: string;
  readonly span: Span;
}

export interface Section {
  readonly title: string;
  /** Index in `agenda`; null: on no agenda. */
  readonly agendaItem: number | null;
  /** Its heading. */
  readonly span: Span;
}

export interface Statement {
  readonly kind: Kind;
  readonly text: string;
  /** How it was decided; null for other kinds, and where nobody says. */
  readonly mode: DecisionMode | null;
  readonly owner: string | null;
  /** A date, or what is written where no date can be made of it (“asap”). */
  readonly due: string | null;
  readonly span: Span;
  readonly confidence: number;
}

export const UNSURE_FIELDS = ['date', 'startsAt', 'places'] as const;
export type UnsureField = (typeof UNSURE_FIELDS)[number];

export interface NextMeeting {
  readonly date: string | null;
  readonly startsAt: string | null;
  /** Two or more: candidates, nothing is chosen. */
  readonly places: readonly string[];
  readonly toConfirm: boolean;
  readonly unsure: readonly UnsureField[];
  readonly agenda: readonly string[];
  readonly span: Span;
}

export interface Slot {
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly title: string;
  readonly span: Span;
}

export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly span: Span;
}

export interface Link {
  readonly url: string;
  readonly span: Span;
}

export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** null: about the whole. */
  readonly span: Span | null;
}

export interface Minutes {
  readonly text: string;
  readonly language: Language | null;
  readonly languages: readonly Language[];
  readonly title: string | null;
  readonly date: string | null;
  readonly dateAssumption: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly place: string | null;
  readonly mode: MeetingMode | null;
  readonly status: Status | null;
  readonly attendance: readonly Attendance[];
  readonly everyoneElse: 'noAnswer' | null;
  readonly agenda: readonly AgendaItem[];
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly nextMeetings: readonly NextMeeting[];
  readonly timetable: readonly Slot[];
  readonly tables: readonly Table[];
  readonly links: readonly Link[];
  readonly warnings: readonly Warning[];
}
