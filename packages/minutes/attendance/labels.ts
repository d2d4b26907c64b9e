import { STATES, type State } from '../format.ts';
import { oncePerLine } from '../text/asked.ts';
import { type Label, labelsOf, plainLabel } from '../text/label.ts';
import type { Line } from '../text/line.ts';
import { inAll, keyByWord, setOf } from '../words/words.ts';

export interface AttendanceLabel extends Label {
  readonly state: State;
  /** It stands behind a title on the same line: “Réunion du 4/6 – présents : …”. */
  readonly behindTitle?: boolean;
}

/** No heading of a list is longer. */
const LONGEST = 70;
const STATE_OF = keyByWord(STATES, (words, state) => words.attendance[state]);
const AFTER = inAll((words) => words.afterAttendance).map((phrase) => ` ${phrase}`);
const ROLES = setOf((words) => words.roles);

/** “Présent·e·s (12) :”, “Aanwezig / Présents”, “APOLOGIES”: which state follows, and where its list begins. */
export const attendanceLabel = oncePerLine(readAttendanceLabel);

function readAttendanceLabel(line: Line): AttendanceLabel | undefined {
  if (line.blank || line.across || (line.text.length > 400 && !line.text.slice(0, 70).includes(':'))) return undefined;
  for (const label of labelsOf(line)) {
    const state = stateOf(label.words);
    if (state) return { ...label, state };
    const likely = label.by === ':' ? stateByStem(label.words) : undefined;
    if (likely) return { ...label, state: likely };
  }
  return (line.index < TITLES ? labelBehindTitle(line) : undefined) ?? toldLabel(line);
}

/** “Merci pour ce matin. On était six : Anna et Bram du CPAS, …”: who was there, told in a sentence. */
function toldLabel(line: Line): AttendanceLabel | undefined {
  if (line.index >= TOLD) return undefined;
  for (const found of line.folded.slice(0, 300).matchAll(/(?<=^|[.!?] )([a-z][^.!?:]{5,100}?) ?: /g)) {
    const words = plainLabel(found[1] ?? '');
    if (WERE.test(words) && line.folded.slice(found.index + found[0].length).includes(','))
      return { words, state: 'present', by: ':', rest: line.start + found.index + found[0].length };
  }
  const thanked = THANKED.exec(line.text.slice(0, 200));
  return thanked
    ? { words: 'present', state: 'present', by: ':', rest: line.start + thanked.index + thanked[0].length }
    : undefined;
}

const TOLD = 40;
/** “Thanks for joining (Anna, Bram and Carla)”. */
const THANKED = /(?:[Tt]hanks|[Tt]hank you|[Mm]erci|[Bb]edankt|[Dd]ank)[^.:(]{0,40}\((?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][^()]*,)/u;

const TITLES = 6;
const BEHIND_TITLE = /[-,;.(|] ?([a-z'.·()-]{4,24}(?: [a-z'.·()-]{1,24}){0,2}) ?: /g;

function labelBehindTitle(line: Line): AttendanceLabel | undefined {
  for (const found of line.folded.slice(0, 160).matchAll(BEHIND_TITLE)) {
    const words = plainLabel(found[1] ?? '');
    const state = stateOf(words);
    if (state) return { words, state, by: ':', rest: line.start + found.index + found[0].length, behindTitle: true };
  }
  return undefined;
}

export function stateOf(label: string): State | undefined {
  if (label.length > LONGEST) return undefined;
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

const STEMS: readonly [State, RegExp][] = [
  ['excused', /^(?:excus|verontschuldig|apolog|regrets|empech|verhinderd)/],
  ['absent', /^(?:absent|absences?$|afwezig)/],
  ['present', /^(?:presente?s?$|presentes|aanwezige?n?$|deelnemers?$|deelneemsters?$|attendees?$|participante?s?$)/],
];
/** “On était cinq”, “Y étaient”, “We waren met acht”. */
const WERE =
  /^(?:(?:on|nous|y|ils) (?:etait|etions|etaient)|we waren|wij waren|we were|etaient la|waren er|er waren|il y avait|there were|nous nous sommes (?:retrouves|retrouvees|reunis|reunies|vus|vues)|on s'est (?:retrouves?|reunis?|vus?))(?: (?!(?:pas|geen|no|question)\b)[a-z0-9'-]+){0,8}$/;
/** What may stand beside such a word and turn it round, or is a sentence. */
const NO_LIST =
  /(?:^|[ '])(?:pas|non|niet|geen|not|no|par|projet|document|rapport|liste? des points|nombre|aantal|number|feuille|projets|conditions|sera|est|etait|seront|wordt|is|was|zal)(?: |$)/;

/** “Administrateurs présents”, “Leden met stemrecht aanwezig”: a few words about people, whatever they are called. */
export function stateByStem(label: string): State | undefined {
  const words = label.split(' ').filter((word) => word !== '');
  if (WERE.test(label)) return 'present';
  if (
    words.length === 0 ||
    words.length > 6 ||
    (words.length > 3 && NO_LIST.test(label)) ||
    /^(?:pas|non|niet|not|no) /.test(label) ||
    /\d/.test(label)
  )
    return undefined;
  const states = STEMS.filter(([, stem]) => words.some((word) => stem.test(word))).map(([state]) => state);
  if (states.includes('present')) return states.length === 1 ? 'present' : undefined;
  return states[0];
}

function plain(label: string): string {
  const counted = label.replace(/ \d{1,3}(?: (?:personnes|personen|people))?$/, '').replaceAll('-', ' ');
  const after = AFTER.find((phrase) => counted.endsWith(phrase));
  const words = after ? counted.slice(0, -after.length) : counted;
  return words.trim();
}

/** Right below those who were there. */
const NOT_THERE =
  /^(?:niet|niet erbij|niet aanwezig|er niet bij|pas la|pas presente?s?|pas presents|n'etaient pas la|not there|missing|manquaient|manque|manquent|ontbraken|ontbreken)$/;

const WAYS =
  /^(?:online|en ligne|en visio|en visioconference|a distance|sur place|en presentiel|ter plaatse|digitaal|via teams|via zoom|par teams|par zoom|remotely|remote|on zoom|on teams|by phone|par telephone|in person|also there)$/;

/** Right below a list, “Online: Carla Dom” goes on with it. */
export function wayLabel(line: Line): AttendanceLabel | undefined {
  for (const label of labelsOf(line)) {
    if (label.by !== ':') continue;
    if (WAYS.test(label.words)) return { ...label, state: 'present' };
    if (NOT_THERE.test(label.words)) return { ...label, state: 'absent' };
  }
  return undefined;
}
