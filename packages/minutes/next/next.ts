import type { NextAgenda } from '../agenda/agenda.ts';
import type { Heading } from '../agenda/headings.ts';
import { itemOf } from '../agenda/items.ts';
import { agendaLabel } from '../agenda/labels.ts';
import { attendanceLabel } from '../attendance/labels.ts';
import { datesIn } from '../dates/mention.ts';
import { type Resolving, resolved } from '../dates/resolve.ts';
import { timesIn } from '../dates/times.ts';
import type { NextMeeting } from '../format.ts';
import { fieldOf } from '../head/fields.ts';
import type { Line } from '../text/line.ts';
import { lastLineOf, type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { inAll, phraseIn } from '../words/words.ts';
import { announcedIn, undated } from './announced.ts';
import { type Cue, cueIn } from './cues.ts';
import { placeBehind, placesAt, placesIn } from './places.ts';

const TO_CONFIRM = inAll((words) => words.toConfirm);
/** How far a title “Prochaines réunions” reaches where no other title ends it. */
const REACH = 14;
const MOST = 200;

export interface Known {
  readonly headings: readonly Heading[];
  readonly agendas: readonly NextAgenda[];
  /** Lines of who was there: nothing is announced in them. */
  readonly attendance: ReadonlySet<number>;
}

/** Meetings that are announced, each with its agenda where the text gives one. */
export function nextMeetingsIn(known: Known, resolving: Resolving): NextMeeting[] {
  const { document } = resolving;
  const titles = new Set(known.headings.map(({ line }) => line.index));
  const ofAgenda = new Set(known.agendas.flatMap(({ line, last }) => range(line.index, last.index)));
  const meetings: NextMeeting[] = [];
  for (let at = 0; at < document.lines.length; at += 1) {
    const line = document.lines[at];
    if (!line || line.blank || line.across || known.attendance.has(at) || ofAgenda.has(at)) continue;
    // A title “Agenda des prochaines rencontres” announces meetings, not points.
    if (attendanceLabel(line) || (agendaLabel(document, line) && !titles.has(at))) continue;
    const cue = cueIn(document, line);
    if (!cue) continue;
    if (meetings.length >= MOST) break;
    const last = lastLineOf(document, line);
    const piece = sentenceFrom(resolving, cue, last);
    const here = announcedIn(piece, resolving);
    const alone = here.length === 0 && cue.opens && isLabelAlone(line);
    const found = alone ? below(line, { titles, ofAgenda }, resolving) : { meetings: here, last };
    const open =
      found.meetings.length === 0 && cue.opens && phraseIn(document.folded.slice(piece.start, piece.end), TO_CONFIRM);
    meetings.push(...found.meetings, ...(open ? [undated(piece, resolving)] : []));
    if (found.meetings.length === 0) continue;
    at = Math.max(last.index, found.last.index);
    if (alone) continue;
    const siblings = beside(line, at, { titles, ofAgenda }, resolving);
    meetings.push(...siblings.meetings);
    at = Math.max(at, siblings.last);
  }
  return withAgendas(onceEach(meetings), known.agendas.slice(0, MOST), resolving);
}

function isLabelAlone({ text }: Line): boolean {
  return text.length <= 80 && (/:$/.test(text) || !/[.:]./.test(text));
}

/** A sentence ends at its dot; but after “le 16-06-2017.” a time or a place still belongs to it. */
function sentenceFrom({ document }: Resolving, { start, opens }: Cue, last: Line): Piece {
  const text = document.folded.slice(start, last.end);
  if (opens && text.length <= 220) return { start, end: last.end };
  for (const { index } of text.matchAll(/[.!?](?=\s|$)/g)) {
    const after = text.slice(index + 1).trimStart();
    if (/(?:^|\s)(?:st|ste|av|bd|n|nr|tel)$/.test(text.slice(Math.max(0, index - 5), index))) continue;
    if (/^(?:\d{1,2} ?[hu:]|lieu|plaats|heure|uur|a la |au |in |place)/.test(after)) continue;
    return { start, end: start + index + 1 };
  }
  return { start, end: last.end };
}

type Limits = { titles: ReadonlySet<number>; ofAgenda: ReadonlySet<number> };

/** Under a title “Prochaines réunions”, each line with a date is a meeting; “Lieu : …” below belongs to the one above. */
function below(
  title: Line,
  { titles, ofAgenda }: Limits,
  resolving: Resolving,
): { meetings: NextMeeting[]; last: Line } {
  const { document } = resolving;
  const meetings: NextMeeting[] = [];
  const each = ofEach(title, resolving);
  let last = title;
  let gap = 0;
  for (let at = title.index + 1; at < document.lines.length && at <= title.index + REACH; at += 1) {
    const line = document.lines[at];
    if (!line || line.across || titles.has(at)) break;
    if (ofAgenda.has(at)) continue;
    if (line.blank) {
      gap += 1;
      if (gap > 1 && meetings.length > 0) break;
      continue;
    }
    const announced = meetings.at(-1);
    if (announced && gap === 0 && isPoint(line, last, resolving)) {
      meetings[meetings.length - 1] = {
        ...announced,
        agenda: [...announced.agenda, ...itemOf(document, line, null).map((item) => item.title)],
      };
      continue;
    }
    if (agendaLabel(document, line) || attendanceLabel(line)) break;
    const here = announcedIn({ start: line.start, end: lastLineOf(document, line).end }, resolving);
    const before = meetings.at(-1);
    const field = fieldOf(line)?.field;
    if (here.length > 0)
      meetings.push(
        ...here.map((meeting) => ({
          ...meeting,
          startsAt: meeting.startsAt ?? each.startsAt,
          places: meeting.places.length > 0 ? meeting.places : each.places,
        })),
      );
    else if (before && (field === 'place' || field === 'time'))
      meetings[meetings.length - 1] = completed(before, line, resolving);
    else if (before && gap > 0) break;
    else if ((!before || /\b(?:dates?|datum|data)\b/.test(line.folded)) && phraseIn(line.folded, TO_CONFIRM)) {
      meetings.push(undated(line, resolving));
    }
    if (here.length > 0 || field) last = line;
    gap = 0;
  }
  return { meetings, last };
}

/** A bullet right below the day, with no day of its own, is what will be spoken of. */
function isPoint(line: Line, day: Line, { document }: Resolving): boolean {
  if (line.bullet === null || day.bullet !== null || line.text.length > 120 || fieldOf(line)) return false;
  return datesIn(document, line).length === 0 && timesIn(document, line).length === 0;
}

/** “Prochaines réunions (chaque fois à 9h, Maison verte) :”: said once for all of them. */
function ofEach(title: Line, { document }: Resolving): { startsAt: string | null; places: readonly string[] } {
  const [time] = timesIn(document, title);
  if (!time) return { startsAt: null, places: [] };
  const place = placeBehind(document, { start: time.end, end: title.end });
  return {
    startsAt: time.from,
    places: place ? placesAt(document, place) : placesIn(document, { start: time.end, end: title.end }),
  };
}

/** Right below the next meeting, “Groupe FLE : le 5 février, 13h30”: another one, of another group. */
function beside(
  opener: Line,
  from: number,
  { titles, ofAgenda }: Limits,
  resolving: Resolving,
): { meetings: NextMeeting[]; last: number } {
  const { document } = resolving;
  const meetings: NextMeeting[] = [];
  let last = from;
  for (let at = from + 1; at <= from + REACH; at += 1) {
    const line = document.lines[at];
    if (ofAgenda.has(at)) continue;
    if (!line || line.blank || line.across || titles.has(at) || line.bullet !== opener.bullet || line.number !== null)
      break;
    const then = /^(?:puis|ensuite|et|daarna|en|then|and) (?:le|op|on|the) /.test(line.folded);
    if (cueIn(document, line) || (!then && !/^[^:]{3,60} ?: /.test(line.text)) || line.text.length > 200) break;
    const here = then || timesIn(document, line).length > 0 ? announcedIn(line, resolving) : [];
    if (here.length === 0) break;
    meetings.push(...here);
    last = at;
  }
  return { meetings, last };
}

function completed(meeting: NextMeeting, line: Line, { document }: Resolving): NextMeeting {
  const field = fieldOf(line);
  if (!field) return meeting;
  const [time] = timesIn(document, field.value);
  if (field.field === 'time') return { ...meeting, startsAt: meeting.startsAt ?? time?.from ?? null };
  const named = wordsIn(document, trimmed(document, field.value, ' .;,'));
  const several = placesIn(document, line);
  const places = several.length > 1 ? several : [named.replace(/\s*\([^)]*\)\s*$/, '') || named];
  const toConfirm = phraseIn(line.folded, TO_CONFIRM) !== undefined;
  const unsure = toConfirm || places.length > 1 ? [...new Set([...meeting.unsure, 'places' as const])] : meeting.unsure;
  return {
    ...meeting,
    places: meeting.places.length > 0 ? meeting.places : places,
    toConfirm: meeting.toConfirm || toConfirm,
    unsure,
  };
}

/** Said twice, in two languages or in the text and at its end, it is one meeting. */
function onceEach(meetings: readonly NextMeeting[]): NextMeeting[] {
  const once: NextMeeting[] = [];
  const byDate = new Map<string, number>();
  for (const meeting of meetings) {
    const at = meeting.date === null ? undefined : byDate.get(meeting.date);
    const same = at === undefined ? undefined : once[at];
    if (
      at === undefined ||
      !same ||
      (same.startsAt !== null && meeting.startsAt !== null && same.startsAt !== meeting.startsAt)
    ) {
      if (meeting.date !== null) byDate.set(meeting.date, once.length);
      once.push(meeting);
    } else {
      once[at] = {
        ...same,
        startsAt: same.startsAt ?? meeting.startsAt,
        places: same.places.length > 0 ? same.places : meeting.places,
        agenda: same.agenda.length > 0 ? same.agenda : meeting.agenda,
      };
    }
  }
  return once;
}

/** An agenda goes to the meeting of its day, else to the one announced right above; else it announces one itself. */
function withAgendas(meetings: NextMeeting[], agendas: readonly NextAgenda[], resolving: Resolving): NextMeeting[] {
  const all = [...meetings];
  for (const { label, line, titles } of agendas) {
    const { of } = label;
    const day = of && `-${String(of.month).padStart(2, '0')}-${String(of.day).padStart(2, '0')}`;
    const above = all.filter(({ span }) => span[0] < line.start).length - 1;
    const named = all.findIndex(({ date, span }) => {
      if (!of || !day) return false;
      const [said] = datesIn(resolving.document, { start: span[0], end: span[1] });
      return date?.endsWith(day) || (said?.day === of.day && said.month === of.month);
    });
    const at = of ? named : above;
    const meeting = all[at];
    if (meeting) all[at] = { ...meeting, agenda: [...meeting.agenda, ...titles] };
    else {
      const date = of ? resolved(of, resolving) : null;
      const unsure = date === null ? (['date'] as const) : [];
      all.push({
        date,
        startsAt: null,
        places: [],
        toConfirm: false,
        unsure,
        agenda: titles,
        span: [line.start, line.end],
      });
    }
  }
  return all;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
