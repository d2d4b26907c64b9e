import type { Resolving } from '../dates/resolve.ts';
import type { Statement } from '../format.ts';
import type { Line } from '../text/line.ts';
import { lastLineOf, type Piece } from '../text/pieces.ts';
import { AGREED, doingsIn } from './agreed.ts';
import { addOrComplete, saidApart } from './apart.ts';
import { chargedBeside, inOneLine } from './beside.ts';
import { clausesOf } from './clauses.ts';
import { isQuestion, sentencesOf } from './cues.ts';
import { isDoing } from './doers.ts';
import { made } from './made.ts';
import type { Marker } from './markers.ts';
import { listMarker, type Marked, markedIn } from './paragraphs.ts';
import type { Said } from './said.ts';
import { unmarked } from './unmarked.ts';
import { isAllKnown } from './who.ts';

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
    const whole = title ? undefined : inOneLine(line, resolving);
    if (whole) {
      statements.push(whole);
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
      const agreed = AGREED.test(open.marker.words) ? doingsIn(piece, said, resolving) : [];
      statements.push(
        ...(agreed.length > 0
          ? agreed
          : made({ kind: open.marker.kind, piece, confidence: 0.7, label: open.marker.words }, said.people, resolving)),
      );
    } else {
      if (line.bullet === null || first) open = undefined;
      if (!said.toCome.has(line.index))
        statements.push(...unmarked(before, { line, said, marked: marked.length > 0 }, resolving));
    }
    for (const each of marked) {
      if (each.start >= each.end) continue;
      const apart = each.marker.kind === 'action' ? saidApart(each, { line, said, marked: true }, resolving) : [];
      if (apart.length > 0) {
        for (const one of apart) addOrComplete(statements, one);
        continue;
      }
      statements.push(...fromMarker(each, said, resolving, said.toCome.has(line.index)));
      if (each.marker.kind !== 'action' && !AGREED.test(each.marker.words))
        statements.push(...doneInside(each, said, resolving));
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
  const column = /^(\S.{1,38}?) {2,}(?=\S)/.exec(line.text)?.[1];
  const charged =
    marker.kind === 'action' &&
    ((column !== undefined && isAllKnown(column, people)) ||
      /->|→|=>/.test(line.text) ||
      (who !== undefined && isAllKnown(who, people)));
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
  { marker, from, start, end: until }: Marked,
  said: Said,
  resolving: Resolving,
  toCome: boolean,
): Statement[] {
  const label = resolving.document.folded.slice(from, start);
  const { document } = resolving;
  let end = until;
  if (marker.kind === 'decision' && AGREED.test(marker.words)) {
    const doings = doingsIn({ start, end }, said, resolving);
    if (doings.length > 0) return doings;
  }
  // “Demande du quartier : qui peut … ?”
  const asks =
    marker.kind === 'wish' &&
    /^(?:demande|verzoek|request)/.test(marker.words) &&
    /\?\s*$/.test(document.clean.slice(start, end));
  const [first, second] = marker.kind === 'question' || asks ? sentencesOf(document, { start, end }) : [];
  const stop = first && second && isQuestion(document, first) && !isQuestion(document, second) ? first.end : end;
  if (marker.kind === 'proposal') {
    // “Voorstel: een carpoolbord. Iedereen gaat akkoord.”
    const [proposed, ...then] = sentencesOf(document, { start, end });
    const agreed = then.findIndex((each) => AGREES.test(document.folded.slice(each.start, each.end)));
    const answer = then[agreed];
    if (proposed && answer) {
      const piece = { start, end: (then[agreed - 1] ?? proposed).end };
      return [
        ...made({ kind: 'proposal', piece, confidence: 0.95, label, by: marker.tail }, said.people, resolving),
        ...made({ kind: 'decision', piece: answer, confidence: 0.75 }, said.people, resolving),
      ];
    }
  }
  if (asks) return made({ kind: 'question', piece: { start, end }, confidence: 0.8 }, said.people, resolving);
  if (stop < end) end = stop;
  return made(
    { kind: marker.kind, piece: { start, end }, confidence: toCome ? 0.6 : 0.95, label, by: marker.tail },
    said.people,
    resolving,
  );
}

const AGREES =
  /^(?:iedereen|allen|alle (?:leden|partners)|de groep|tout le monde|tous|toutes|le groupe|les membres|everyone|all|the group|we|nous|on) (?:gaat |gaan |is |zijn |est |sont |are |sommes )?(?:hiermee |daarmee |tous |toutes |allen )?(?:akkoord|eens|d'accord|agreed?|agrees|approuve|accepte|valide)|^(?:akkoord|accord|d'accord|ok|goedgekeurd|approuve|accepte|agreed|approved)\b/;

/** “Voorstel: … Jan contacteert de stad.”: what follows from it stands in a later sentence. */
function doneInside({ start, end }: Piece, said: Said, resolving: Resolving): Statement[] {
  const { document } = resolving;
  return sentencesOf(document, { start, end })
    .flatMap((sentence, at) => clausesOf(document, sentence, said.people).slice(at === 0 ? 1 : 0))
    .filter((sentence) => isDoing(document, sentence, said.people))
    .flatMap((sentence) => made({ kind: 'action', piece: sentence, confidence: 0.5 }, said.people, resolving));
}
