import { type DateMention, datesIn } from '../dates/mention.ts';
import type { Document } from '../text/document.ts';
import { labelsOf, plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { inAll, phraseIn, setOf } from '../words/words.ts';

export interface AgendaLabel {
  /** Where the items begin, on the same line or at its end. */
  readonly rest: number;
  /** The day it is the agenda of, where it says so. */
  readonly of: DateMention | null;
  /** It says that it is the agenda of a meeting to come. */
  readonly next: boolean;
}

/** As labels are asked: “O.J.” has lost its dots. */
const LABELS = new Set(inAll((words) => words.agenda).map(plainLabel));
const NEXT = setOf((words) => words.next);
/** Words no other label begins with; what follows says of which meeting. */
const BEGINNINGS = [
  'ordre du jour',
  'oj',
  'odj',
  'agenda',
  "l'ordre du jour",
  'de agenda',
  'the agenda',
  'agendapunten',
  'dagorde',
  "points a l'ordre du jour",
  "proposition d'ordre du jour",
  "projet d'ordre du jour",
];
const JOINS = new Set(
  'sera est comprendra comprend wordt is will de du des d van voor of for pour prochaine volgende next le la het the provisoire propose'.split(
    ' ',
  ),
);

/** “OJ :”, “Agenda van de vergadering”, “Ordre du jour de la CZS du 23/04 :”. */
export function agendaLabel(document: Document, line: Line): AgendaLabel | undefined {
  const known = asked.get(line);
  if (known) return known.label;
  const label = readAgendaLabel(document, line);
  asked.set(line, { label });
  return label;
}

/** “Ordre du jour / Agenda”. */
function isKnownTwice(words: string): boolean {
  if (!/[/&|-]| (?:et|en|and) /.test(words)) return false;
  const parts = words.split(/ ?[/&|] ?| - | (?:et|en|and) /).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => LABELS.has(part));
}

/** A line belongs to one document, so its answer is kept with it. */
const asked = new WeakMap<Line, { readonly label: AgendaLabel | undefined }>();

function readAgendaLabel(document: Document, line: Line): AgendaLabel | undefined {
  if (line.blank || line.across) return undefined;
  for (const label of labelsOf(line)) {
    const words = label.words.replace(/ \d{1,2}$/, '');
    // “Points⇥Discussion⇥Qui” is the first row of a table.
    const ofTable = label.by === '\t' && line.text.indexOf('\t') !== line.text.lastIndexOf('\t');
    const known = !ofTable && (LABELS.has(words) || isKnownTwice(words));
    if (known) return { rest: label.rest, of: null, next: false };
    const beginning = BEGINNINGS.find((each) => words.startsWith(each) && words.charAt(each.length) === ' ');
    if (beginning === undefined || label.by === '-' || label.by === '\t') continue;
    const after = words.slice(beginning.length + 1);
    if (!JOINS.has(after.split(/[ ']/)[0] ?? '')) continue;
    if (label.by === 'line' && line.text.length > 60) continue;
    const end = label.by === 'line' ? line.end : label.rest;
    const [of] = datesIn(document, { start: line.start, end });
    return { rest: label.rest, of: of ?? null, next: phraseIn(plainLabel(after), NEXT) !== undefined };
  }
  return undefined;
}
