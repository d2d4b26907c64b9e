import { agendaLabel } from '../agenda/labels.ts';
import { fieldOf } from '../head/fields.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import type { Piece } from '../text/pieces.ts';
import type { Block } from './blocks.ts';
import { attendanceLabel, isRole } from './labels.ts';
import { personLikeness } from './likeness.ts';

const SIDE = /^([^:;(]{3,60}?) ?: (?=\S)/;
/** What may stand before the name of a side; what is left of a label that only says so is no organisation. */
const FOR =
  /^(?:pour (?:la |le |les |l')?|voor (?:de |het )?|namens (?:de |het )?|vanuit (?:de |het )?|van (?:de |het )|au nom d(?:e la |u |es |e )|for (?:the )?|on behalf of (?:the )?)/;
const NO_SIDE =
  /^(?:a titre (?:individuel|personnel|prive)|individuels?|en persoonlijke titel|ten persoonlijke titel)$/;
const TOP = 30;

/** “Pour la Ville : …” over “Pour le CPAS : …”, without any heading: each side with its people, who were all there. */
export function sidesAt(document: Document, line: Line): Block | undefined {
  if (line.index > TOP || !isSide(document, line)) return undefined;
  const of: Line[] = [];
  for (let at = line.index; at < document.lines.length; at += 1) {
    const next = document.lines[at];
    if (!next || next.blank || !isSide(document, next)) break;
    of.push(next);
  }
  const last = of.at(-1);
  const led = of.some((each) => FOR.test(each.folded));
  if (!last || of.length < (led ? 2 : 3)) return undefined;
  const rows = of.map((each) => {
    const label = SIDE.exec(each.text)?.[0] ?? '';
    const alone = NO_SIDE.test(plainLabel(label));
    const lead = alone ? label.length : (FOR.exec(each.folded)?.[0].length ?? 0);
    return { start: each.start + lead, end: each.end, line: each, alone: true };
  });
  return { state: 'present', label: line, rows, last };
}

/** “Anna – Bram – Carla – Driss” right below the title, without a word about them: who else would it be? */
export function namesAloneAt(line: Line): Block | undefined {
  if (line.index > NEAR_TITLE || line.number !== null || line.text.length > 400 || fieldOf(line)) return undefined;
  for (const { 0: sentence, index } of line.text.matchAll(/[^.:]+/g)) {
    const names = sentence.split(/,| - | \/ | et | en | and |&/).map((name) => name.trim());
    if (names.length < 4 || !names.every((name) => personLikeness(name) >= 0.55 && name.length <= 40)) continue;
    if (names.filter((name) => personLikeness(name) >= 0.85).length * 3 < names.length) continue;
    // What stands behind them may say who was not there.
    const row = { start: line.start + index, end: line.end, line, alone: false };
    return { state: 'present', label: line, rows: [row], last: line };
  }
  return undefined;
}

const NEAR_TITLE = 8;

/** “Pour la Commune” is the commune. */
export function withoutFor(document: Document, { start, end }: Piece): Piece {
  return { start: start + (FOR.exec(document.folded.slice(start, end))?.[0].length ?? 0), end };
}

function isSide(document: Document, line: Line): boolean {
  const [lead, label = ''] = SIDE.exec(line.text.slice(0, 80)) ?? [];
  if (lead === undefined || line.number !== null || line.text.length > 400) return false;
  if (attendanceLabel(line) || fieldOf(line) || agendaLabel(document, line) || isRole(plainLabel(label))) return false;
  const people = line.text
    .slice(lead.length)
    .replace(/\([^)]*\)/g, '')
    .split(/[,;]| et | en | and |&/)
    .map((part) => part.trim().replace(/[.]$/, ''))
    .filter((part) => part !== '');
  return people.length > 0 && people.every((part) => personLikeness(part) >= 0.7 && part.length <= 50);
}
