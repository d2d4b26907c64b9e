import type { Resolving } from '../dates/resolve.ts';
import type { Kind, Statement } from '../format.ts';
import type { Line } from '../text/line.ts';
import { lastLineOf, type Piece, trimmed } from '../text/pieces.ts';
import { chargedBeside } from './beside.ts';
import { cuedIn, isOrder, isQuestion, sentencesOf } from './cues.ts';
import { isDoing, isKnown } from './doers.ts';
import { made } from './made.ts';
import type { Marker } from './markers.ts';
import { chargeOf } from './owner.ts';
import { listMarker, type Marked, markedIn } from './paragraphs.ts';

export interface Said {
  /** Lines in which nothing was said: lists of people, agendas, timetables, tables. */
  readonly elsewhere: ReadonlySet<number>;
  /** Agendas of meetings to come: there, only what is marked counts. */
  readonly toCome: ReadonlySet<number>;
  readonly titles: ReadonlyMap<number, Piece>;
  readonly people: ReadonlySet<string>;
}

/** A label whose list is being read. */
interface Opened {
  readonly marker: Marker;
  readonly line: Line;
  readonly title: boolean;
}

export function statementsIn(said: Said, resolving: Resolving): Statement[] {
  const statements: Statement[] = [];
  const { document } = resolving;
  let open: Opened | undefined;
  for (let at = 0; at < document.lines.length; at += 1) {
    const line = document.lines[at];
    if (!line || line.blank || line.across || said.elsewhere.has(at)) {
      if (line && !line.blank) open = undefined;
      else if (open && line && open.line.index < at - 1) open = undefined;
      continue;
    }
    const title = said.titles.get(at);
    const list = listMarker(document, line);
    if (list && ((title && list.kind !== 'wish') || /:\s*$/.test(line.text) || opensList(resolving, line))) {
      open = { marker: list, line, title: title !== undefined };
      continue;
    }
    const last = title ? line : lastLineOf(document, line);
    const piece = {
      start: title ? Math.min(line.end, skipColon(resolving, title.end, line.end)) : line.start,
      end: last.end,
    };
    at = last.index;
    if (title && piece.start >= piece.end) {
      open = undefined;
      continue;
    }
    const { marked, before } = markedIn(document, piece, line.number !== null, said.people);
    const first = marked[0];
    if (open && !(first && first.from === piece.start) && isListed(line, open, said.people)) {
      statements.push(
        ...made({ kind: open.marker.kind, piece, confidence: 0.7, label: open.marker.words }, said.people, resolving),
      );
    } else {
      if (line.bullet === null || first) open = undefined;
      if (!said.toCome.has(line.index))
        statements.push(...unmarked(before, { line, said, marked: marked.length > 0 }, resolving));
    }
    for (const each of marked) {
      if (each.start >= each.end) continue;
      statements.push(...fromMarker(each, said, resolving, said.toCome.has(line.index)));
      if (each.marker.kind !== 'action') statements.push(...doneInside(each, said, resolving));
    }
    const hanging = marked.at(-1);
    if (hanging && hanging.start >= hanging.end) open = { marker: hanging.marker, line, title: false };
  }
  return chargedBeside(statements, resolving);
}

/** Bullets right under the line that announces them, or one paragraph. */
function isListed(line: Line, { line: opener, marker, title }: Opened, people: ReadonlySet<string>): boolean {
  if (line.heading > 0) return false;
  const marked = line.bullet !== null || (line.number !== null && opener.number === null);
  // “TO DO :” is followed by lines such as “Ada -> appeler la banque”.
  const who = /^([^:]{2,40}?) ?: /.exec(line.text)?.[1];
  const charged =
    marker.kind === 'action' && (/->|→|=>/.test(line.text) || (who !== undefined && isKnown(who, people)));
  return marked || charged || (!title && (line.index === opener.index + 1 || line.indent > opener.indent));
}

/** A label without its colon announces a list only where one follows. */
function opensList({ document }: Resolving, line: Line): boolean {
  if (line.text.endsWith('.')) return false;
  const next = document.lines[line.index + 1];
  const following = next?.blank ? document.lines[line.index + 2] : next;
  return line.bullet === null && following !== undefined && (following.bullet !== null || following.number !== null);
}

function skipColon({ document }: Resolving, from: number, end: number): number {
  return from + (/^[\s:;.-]*/.exec(document.clean.slice(from, Math.min(end, from + 8)))?.[0].length ?? 0);
}

function fromMarker(
  { marker, from, start, end }: Marked,
  said: Said,
  resolving: Resolving,
  toCome: boolean,
): Statement[] {
  const label = resolving.document.folded.slice(from, start);
  return made(
    { kind: marker.kind, piece: { start, end }, confidence: toCome ? 0.6 : 0.95, label, by: marker.tail },
    said.people,
    resolving,
  );
}

/** “Minutes of 8 May: approved.” */
const MINUTES_ADOPTED =
  /: ?(?:adopte|approuve|valide|goedgekeurd|approved|adopted|carried)(?:e|s|es)?(?: (?:sans|zonder|without) [a-z ]{3,30})?[ .!]*$/;
const ADOPTED =
  /(?:->|=>|→) ?(?:adopte|approuve|accepte|valide|ok|accord|oui|goedgekeurd|akkoord|aanvaard|approved|agreed|adopted|carried)(?:e|s|es)?[ .!]*$/;

/** Lines with “+” and lines with “-” one after the other weigh for and against. */
function sideOf({ lines }: Resolving['document'], line: Line): Kind | undefined {
  if (line.bullet !== '+' && line.bullet !== '-') return undefined;
  const other = line.bullet === '+' ? '-' : '+';
  for (const step of [-1, 1]) {
    for (let at = line.index + step; Math.abs(at - line.index) <= 12; at += step) {
      const bullet = lines[at]?.bullet;
      if (bullet === other) return line.bullet === '+' ? 'advantage' : 'drawback';
      if (bullet !== line.bullet) break;
    }
  }
  return undefined;
}

/** “Voorstel: … Jan contacteert de stad.”: what follows from it stands in a later sentence. */
function doneInside({ start, end }: Piece, said: Said, resolving: Resolving): Statement[] {
  const { document } = resolving;
  return sentencesOf(document, { start, end })
    .slice(1)
    .filter((sentence) => isDoing(document, sentence, said.people))
    .flatMap((sentence) => made({ kind: 'action', piece: sentence, confidence: 0.5 }, said.people, resolving));
}

type Context = { line: Line; said: Said; marked: boolean };

function unmarked(before: Piece, { line, said, marked }: Context, resolving: Resolving): Statement[] {
  const { document } = resolving;
  const piece = trimmed(document, before, ' ;');
  if (piece.start >= piece.end) return [];
  const signed = /^: ?/.exec(document.clean.slice(piece.start, piece.start + 2));
  const side = signed ? undefined : sideOf(document, line);
  if (side && piece.start === line.start) return made({ kind: side, piece, confidence: 0.7 }, said.people, resolving);
  if (signed && (line.bullet === '+' || line.bullet === '-')) {
    // “+ : bonne participation”, “- : salle trop petite”.
    const kind = line.bullet === '+' ? 'advantage' : 'drawback';
    return made(
      { kind, piece: { start: piece.start + signed[0].length, end: piece.end }, confidence: 0.8 },
      said.people,
      resolving,
    );
  }
  // “? Qui signe le week-end”.
  const asked = /^\?+ (?=\p{L})/u.exec(document.clean.slice(piece.start, piece.start + 6));
  if (asked)
    return made(
      { kind: 'question', piece: { start: piece.start + asked[0].length, end: piece.end }, confidence: 0.7 },
      said.people,
      resolving,
    );
  // “Article 4 : le délai passe à dix jours → adopté”.
  const ending = document.folded.slice(Math.max(piece.start, piece.end - 40), piece.end);
  if (ADOPTED.test(ending) || MINUTES_ADOPTED.test(ending))
    return made({ kind: 'decision', piece, confidence: 0.8 }, said.people, resolving);
  if (!marked && isQuestion(document, piece))
    return made({ kind: 'question', piece, confidence: 0.5 }, said.people, resolving);
  const ahead = /^(?:>>|=+>|-{1,3}>|→)/.test(document.clean.slice(piece.start, piece.start + 4));
  const pointed = !ahead && /→|->|=>/.test(document.clean.slice(Math.max(piece.start, piece.end - 120), piece.end));
  const arrow = pointed ? chargeOf(piece, said.people, resolving) : undefined;
  if (arrow && arrow.owner !== null && arrow.what.end - arrow.what.start < piece.end - piece.start - 3) {
    // “La campagne débute le 21. Affiches à mettre → Anna”: hers is the last sentence.
    const own = sentencesOf(document, piece).at(-1) ?? piece;
    const last = /→|->|=>/.test(document.clean.slice(own.start, own.end)) ? own : piece;
    return made({ kind: 'action', piece: last, confidence: 0.8 }, said.people, resolving);
  }
  // “>> Anna prend contact avec l’école.”
  const led = /^(?:>>|=+>|-{1,3}>|→) ?/.exec(document.clean.slice(piece.start, piece.start + 5));
  const charged = led && { start: piece.start + led[0].length, end: piece.end };
  if (charged && chargeOf(charged, said.people, resolving).owner !== null) {
    return made({ kind: 'action', piece: charged, confidence: 0.6 }, said.people, resolving);
  }
  // A tick box in the middle of minutes is something to do.
  if (line.tick !== null && !marked && piece.end - piece.start > 6)
    return made({ kind: 'action', piece, confidence: 0.8 }, said.people, resolving);
  const cued = cuedIn(document, charged || piece, said.people);
  if (cued.length > 0)
    return cued.flatMap(({ kind, confidence, ...sentence }) =>
      made({ kind, piece: sentence, confidence }, said.people, resolving),
    );
  const behindLabel = /^[^:]{2,24}: (?=\S)/.exec(document.clean.slice(piece.start, piece.start + 30));
  const order = behindLabel ? { start: piece.start + behindLabel[0].length, end: piece.end } : piece;
  const [sentence] = line.bullet === null ? [firstSentence(resolving, order)] : [];
  if (sentence && isOrder(document, sentence))
    return made({ kind: 'action', piece: sentence, confidence: 0.4 }, said.people, resolving);
  return [];
}

function firstSentence({ document }: Resolving, piece: Piece): Piece {
  const found = /[.!?](?=\s+\p{Lu})/u.exec(document.clean.slice(piece.start, piece.end));
  return found ? { start: piece.start, end: piece.start + found.index + 1 } : piece;
}
