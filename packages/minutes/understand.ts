import { agendasIn } from './agenda/agenda.ts';
import { headingsIn } from './agenda/headings.ts';
import { sectionsOf } from './agenda/sections.ts';
import { attendanceIn } from './attendance/attendance.ts';
import { roleHoldersIn } from './attendance/role-holders.ts';
import { warnOfSamePeople } from './attendance/same-person.ts';
import { isDay } from './dates/day.ts';
import type { Minutes } from './format.ts';
import { fieldOf } from './head/fields.ts';
import { languagesOf } from './head/language.ts';
import { modeOf } from './head/mode.ts';
import { warnOfOtherMeetings } from './head/other-meeting.ts';
import { placeOf } from './head/place.ts';
import { fieldsSideBySide } from './head/side-by-side.ts';
import { statusOf } from './head/status.ts';
import { titleOf } from './head/title.ts';
import { topOf } from './head/top.ts';
import { dateOf, hoursOf } from './head/when.ts';
import { linksIn } from './links/links.ts';
import { nextMeetingsIn } from './next/next.ts';
import { actionsInTables } from './statements/action-tables.ts';
import { onceInBothLanguages } from './statements/both-languages.ts';
import { namesOf } from './statements/doers.ts';
import { markedIn } from './statements/paragraphs.ts';
import { statementsIn } from './statements/statements.ts';
import { type Document, documentOf, type SourceLine } from './text/document.ts';
import type { Line } from './text/line.ts';
import { timetableIn } from './timetable/slots.ts';
import { tablesIn } from './timetable/tables.ts';
import { Warned } from './warnings/warned.ts';

export interface UnderstandOptions {
  /** The day of the meeting, where the text does not say it. */
  readonly on?: string;
}

/** What minutes say: who was there, what was to be said, what was said and decided, and what comes next. */
export function understandMinutes(source: string | readonly SourceLine[], { on }: UnderstandOptions = {}): Minutes {
  if (on !== undefined && !isDay(on)) throw new RangeError(`“${on}” is not a day written YYYY-MM-DD`);
  const document = documentOf(source);
  const { language, languages } = languagesOf(document);
  const warned = new Warned(language);

  const agendas = agendasIn(document);
  const lists = attendanceIn(document, 80, new Warned(language)).lines;
  const beforeBody = new Set([...agendas.lines, ...lists]);
  const headings = headingsIn(
    document,
    agendas.agenda,
    new Set([...beforeBody, ...agendas.ofNext.flatMap(({ line, last }) => between(line.index, last.index))]),
  );
  const sections = sectionsOf(headings, agendas.agenda, warned);
  const bodyFrom = bodyFromOf(
    headings.map(({ line }) => line.index),
    lists,
  );
  const { attendance, everyoneElse, lines: attendanceLines } = attendanceIn(document, bodyFrom, warned);

  const top = topOf(document, headings[0]?.line.index ?? document.lines.length);
  const fields = document.lines
    .slice(0, Math.min(headings[1]?.line.index ?? 80, 80))
    .filter((line) => !attendanceLines.has(line.index))
    .flatMap((line) => fieldsSideBySide(document, line))
    .filter((line, at, all) => fieldOf(line) || all[at - 1]?.index === line.index || all[at + 1]?.index === line.index);
  const when = dateOf(document, top, fields, on ?? null, warned);
  const resolving = { document, meeting: when.date ?? on ?? null, warned };

  const { slots, lines: slotLines } = timetableIn(document, warned);
  const { tables, rowsOf } = tablesIn(document, new Set([...slotLines, ...attendanceLines]));
  const toCome = new Set(agendas.ofNext.flatMap(({ line, last }) => between(line.index, last.index)));
  const nextMeetings = nextMeetingsIn({ headings, agendas: agendas.ofNext, attendance: attendanceLines }, resolving);
  const elsewhere = new Set([
    ...attendanceLines,
    ...agendas.lines,
    ...slotLines,
    ...rowsOf.flat().map(({ index }) => index),
    ...top.filter((line) => fieldOf(line) || isBare(document, line)).map(({ index }) => index),
  ]);
  const statements = statementsIn(
    {
      elsewhere,
      toCome,
      titles: new Map(headings.map((heading) => [heading.line.index, heading])),
      people: namesOf([...attendance.map(({ name }) => name), ...roleHoldersIn(document)]),
    },
    resolving,
  );
  const inTables = actionsInTables(rowsOf, resolving);
  warnOfSamePeople(document, attendance, warned);
  warnOfOtherMeetings(document, Math.max(...attendanceLines, 0), when.date, warned);

  return {
    text: document.text,
    language,
    languages,
    title: titleOf(document, top),
    date: when.date,
    dateAssumption: when.assumption,
    ...hoursOf(document, top, fields),
    place: placeOf(document, top, fields),
    mode: modeOf(document, top, warned),
    status: statusOf(document, top),
    attendance,
    everyoneElse,
    agenda: agendas.agenda,
    sections,
    statements: onceInBothLanguages(
      [...statements, ...inTables].sort((one, other) => one.span[0] - other.span[0]),
      document,
      languages,
    ),
    nextMeetings,
    timetable: slots,
    tables,
    links: linksIn(document),
    warnings: warned.all(),
  };
}

/** At the top, a line that is no sentence and has no label is a title, a day or a place: nothing that was said. */
function isBare(document: Document, line: Line): boolean {
  if (/:|[.?!]$/.test(line.text) || line.text.length >= 120) return false;
  return markedIn(document, line, line.number !== null).marked.length === 0;
}

/** Lists of people belong to the top; where the top has none, also to the first chapter (“1. Accueil”). */
function bodyFromOf(headings: readonly number[], lists: ReadonlySet<number>): number {
  const [first, second] = headings;
  const atTop = [...lists].some((line) => first === undefined || line < first);
  return (atTop ? first : second) ?? Number.POSITIVE_INFINITY;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
