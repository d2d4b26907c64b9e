import { STATES, type State } from '../format.ts';
import { type Label, labelsOf } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { inAll, keyByWord, setOf } from '../words/words.ts';

export interface AttendanceLabel extends Label {
  readonly state: State;
}

const STATE_OF = keyByWord(STATES, (words, state) => words.attendance[state]);
const AFTER = inAll((words) => words.afterAttendance).map((phrase) => ` ${phrase}`);
const ROLES = setOf((words) => words.roles);

/** “Présent·e·s (12) :”, “Aanwezig / Présents”, “APOLOGIES”: which state follows, and where its list begins. */
export function attendanceLabel(line: Line): AttendanceLabel | undefined {
  if (line.blank || line.across || (line.text.length > 400 && !line.text.slice(0, 70).includes(':'))) return undefined;
  for (const label of labelsOf(line)) {
    const state = stateOf(label.words);
    if (state) return { ...label, state };
  }
  return undefined;
}

export function stateOf(label: string): State | undefined {
  const states = label
    .split(/ ?[/&|+] ?| - | (?:et|en|and|ou|of) /)
    .filter((part) => part !== '')
    .map((part) => STATE_OF.get(plain(part)));
  const [first, ...others] = states;
  if (STATE_OF.has(plain(label))) return STATE_OF.get(plain(label));
  if (first === undefined || others.includes(undefined)) return undefined;
  if (others.every((state) => state === first)) return first;
  // “Absents / excusés” lists those who let it be known; “présents et excusés” says nothing of anybody.
  return [first, ...others].every((state) => state === 'absent' || state === 'excused') ? 'excused' : undefined;
}

/** “Président”, “verslaggever”: what somebody does at the meeting. */
export function isRole(label: string): boolean {
  return ROLES.has(label) || ROLES.has(label.split(/ ?[/&|] ?| - | (?:et|en|and) /)[0] ?? '');
}

function plain(label: string): string {
  const counted = label.replace(/ \d{1,3}(?: (?:personnes|personen|people))?$/, '').replaceAll('-', ' ');
  const after = AFTER.find((phrase) => counted.endsWith(phrase));
  const words = after ? counted.slice(0, -after.length) : counted;
  return words.trim();
}
