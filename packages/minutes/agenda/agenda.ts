import { datesIn } from '../dates/mention.ts';
import { timesIn } from '../dates/times.ts';
import type { AgendaItem } from '../format.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { phraseIn, setOf } from '../words/words.ts';
import { itemsUnder } from './items.ts';
import { type AgendaLabel, agendaLabel } from './labels.ts';

export interface Agendas {
  readonly agenda: AgendaItem[];
  /** Lines of the agenda of this meeting. */
  readonly lines: ReadonlySet<number>;
  readonly ofNext: readonly NextAgenda[];
}

export interface NextAgenda {
  readonly label: AgendaLabel;
  readonly line: Line;
  readonly last: Line;
  readonly titles: readonly string[];
}

const NEXT = setOf((words) => words.next);
const GATHERINGS = setOf((words) => words.gatherings);
/** The agenda stands at the top: further down, the word begins a chapter about something else. */
const TOP = 60;

export function agendasIn(document: Document): Agendas {
  let agenda: AgendaItem[] = [];
  const lines = new Set<number>();
  const ofNext: NextAgenda[] = [];
  let written = 0;
  for (let at = 0; at < document.lines.length; at += 1) {
    const line = document.lines[at];
    if (!line || line.blank) continue;
    written += 1;
    const label = agendaLabel(document, line);
    if (!label) continue;
    const { items, last } = itemsUnder(document, line, label);
    if (items.length === 0) continue;
    // “Agenda :” over dates to come is a calendar, which is read for itself.
    if (isCalendar(document, items)) continue;
    const coming =
      label.next ||
      (agenda.length > 0 && (label.of !== null || underDate(document, line))) ||
      afterNextMeeting(document, line, written);
    if (coming) ofNext.push({ label, line, last, titles: items.map((item) => item.title) });
    else if (agenda.length === 0 && written <= TOP) {
      agenda = items;
      for (let each = line.index; each <= last.index; each += 1) lines.add(each);
    } else continue;
    at = last.index;
  }
  return { agenda, lines, ofNext };
}

/** A second agenda right under a day and its hour is of that day. */
function underDate(document: Document, line: Line): boolean {
  const above = document.lines
    .slice(Math.max(0, line.index - 3), line.index)
    .filter((each) => !each.blank)
    .at(-1);
  return (
    above !== undefined &&
    above.text.length <= 200 &&
    datesIn(document, above).length > 0 &&
    timesIn(document, above).length > 0
  );
}

/** Items that say on which day, for the greater part; times alone make the programme of a day. */
function isCalendar(document: Document, items: readonly AgendaItem[]): boolean {
  const dated = items.filter(({ span, title }) => {
    const [date] = datesIn(document, { start: span[0], end: span[1] });
    const announced = phraseIn(fold(title).slice(0, 40), NEXT) !== undefined;
    return (
      date !== undefined &&
      (announced || date.start - span[0] < 4 || timesIn(document, { start: date.end, end: span[1] }).length > 0)
    );
  });
  const [first] = items;
  const opensDated =
    first !== undefined &&
    dated[0] === first &&
    timesIn(document, { start: first.span[0], end: first.span[1] }).length > 0;
  return dated.length * 2 > items.length || (opensDated && dated.length * 3 > items.length);
}

/** “Prochaine réunion le 16/06 …” and, right below, “OJ : …”. */
function afterNextMeeting({ lines }: Document, line: Line, written: number): boolean {
  if (written < 3) return false;
  const above = lines
    .slice(Math.max(0, line.index - 3), line.index)
    .filter((each) => !each.blank)
    .slice(-2);
  return (
    above.some(({ folded }) => {
      const head = folded.slice(0, 200);
      return phraseIn(head, NEXT) !== undefined && phraseIn(head, GATHERINGS) !== undefined;
    }) || above.some(({ folded }) => /^(?:prochain|volgend|next)/.test(folded))
  );
}
