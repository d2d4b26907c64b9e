import { typedMinutes } from './clock.ts';
import { USUAL_MINUTES } from './following.ts';
import type { SlotKind } from './slot.ts';

/** A line that says a slot. `minutes`: until its end, else until the next one. */
export type PastedSlot = { startsAt: number; minutes: number; title: string; kind: SlotKind };

export type Pasted = {
  slots: PastedSlot[];
  /** Lines that say no hour, or nothing but an hour, or too much; blank ones are left out. With the slots they are all there was. */
  notUnderstood: { line: number; text: string }[];
};

/** As long as a title may be. */
const LONGEST_TITLE = 120;
/** More lines than a day has. */
const MOST_LINES = 400;

const HOUR = String.raw`(?:[01]?\d|2[0-3])\s*(?:[hu:.]|uur)\s*(?:[0-5]\d)?(?!\d)(?:\s*uur)?|(?:[01]?\d|2[0-3])(?=\s*(?:-|–|—|à|tot|jusqu)\s*(?:[01]?\d|2[0-3])\s*[hu:])`;
const TO = String.raw`(?:-|–|—|→|à|a|au|jusqu['’]à|tot|t\/m|to|until|>)`;
const BEFORE = `(?:de|van|from|dès|vers|om|à)?`;
const pattern = new RegExp(
  String.raw`^[\s•*·o▪◦-]*${BEFORE}\s*(?<from>${HOUR})(?:\s*${TO}\s*(?<to>${HOUR}))?\s*[:\-–—.|,;\t]*\s*(?<title>.*)$`,
  'iu',
);

type Line = { line: number; from: number; to: number | null; title: string };

/** "9h - Accueil", "9h30 – Début", "9u00 à 9u30: Accueil": each line that begins with an hour is a slot, in the order of the day. */
export function readPasted(text: string): Pasted {
  const lines: Line[] = [];
  const notUnderstood: Pasted['notUnderstood'] = [];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const said = raw.replace(/\s+/gu, ' ').trim();
    if (said === '') continue;
    const read = index < MOST_LINES ? readLine(said) : null;
    if (read) lines.push({ line: index + 1, ...read });
    else notUnderstood.push({ line: index + 1, text: said });
  }
  const ordered = lines.toSorted((a, b) => a.from - b.from || a.line - b.line);
  const slots = ordered.map(({ from, to, title }, index) => {
    const next = ordered.slice(index + 1).find((one) => one.from > from);
    const until = to ?? next?.from ?? Math.min(from + USUAL_MINUTES, 24 * 60);
    return { startsAt: from, minutes: until - from, title, kind: kindOf(title) };
  });
  return { slots, notUnderstood };
}

function readLine(said: string): Omit<Line, 'line'> | null {
  const parts = pattern.exec(said)?.groups;
  const from = parts?.from === undefined ? null : typedMinutes(parts.from);
  const title = (parts?.title ?? '').trim();
  if (from === null || title === '' || title.length > LONGEST_TITLE) return null;
  const to = parts?.to === undefined ? null : typedMinutes(parts.to);
  // "16h à 9h": which of the two is wrong nobody can say.
  if (to !== null && to <= from) return null;
  return { from, to, title };
}

/** By the words people use; whoever reviews it chooses otherwise. */
const KINDS: readonly [SlotKind, RegExp][] = [
  ['meal', /\b(repas|lunch|d[iî]ner|sandwich|buffet|middagmaal|middageten|walking)/iu],
  ['pause', /\b(pause|pauze|break|caf[eé]|koffie)/iu],
  ['arrival', /\b(accueil|onthaal|arriv|welcome|inscription|petit[- ]d[eé]jeuner|ontbijt)/iu],
  ['closing', /\b(conclu|cl[oô]ture|synth[eè]se|afslui|besluit|closing|fin\b|einde|[eé]valuation|evaluatie)/iu],
  ['groups', /\b(groupe|atelier|table|groep|workshop|tafel|cas\b|casus|situation)/iu],
];

const kindOf = (title: string): SlotKind => KINDS.find(([, words]) => words.test(title))?.[0] ?? 'plenary';
