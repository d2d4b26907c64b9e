export { isDay } from './dates/day.ts';
export type {
  AgendaItem,
  Attendance,
  DecisionMode,
  Kind,
  Language,
  Link,
  MeetingMode,
  Minutes,
  NextMeeting,
  Section,
  Slot,
  Span,
  State,
  Statement,
  Status,
  Table,
  UnsureField,
  Warning,
  WarningCode,
} from './format.ts';
export { partsOf } from './parts.ts';
export type { SourceLine } from './text/document.ts';
export { type UnderstandOptions, understandMinutes } from './understand.ts';
