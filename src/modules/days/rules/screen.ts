import type { PersonOfDay, Round } from './day.ts';
import { listed } from './listed.ts';
import { type Mark, markOf } from './marks.ts';
import { groupsOf } from './meetings.ts';
import { seatOf } from './move.ts';
import { byName, fullName, nameInList } from './names.ts';
import { takesPart } from './takes-part.ts';

export type ScreenTable = { mark: Mark; place: Round['groups'][number]['place']; people: string[] };

/** A part of everybody by name: from the first letters to the last. */
export type ScreenPart = { from: string; to: string; people: { name: string; mark: Mark | null }[] };

export type ScreenLook = { size: 'large' | 'usual' | 'small'; columns: number };

/** What is projected: every table of a round, with the names people know each other by. */
export function screenTables(round: Round, people: readonly PersonOfDay[], lang: string): ScreenTable[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const groups = groupsOf(round, new Map(listed(people).map((person) => [person.id, person])));
  return round.groups.map(({ index, place }) => ({
    mark: markOf(index),
    place,
    people: (groups[index] ?? []).map(fullName).sort(collator.compare),
  }));
}

/** Names beside each other in one column, at least: fewer would be many short columns. */
const SHORTEST = 6;

/** Everybody by family name, for the entrance. `rows`: how many names stand under each other. */
export function screenParts(round: Round, people: readonly PersonOfDay[], lang: string): ScreenPart[] {
  const here = listed(people)
    .filter((person) => takesPart(person, round))
    .toSorted(byName(lang))
    .map((person) => {
      const seat = seatOf(round, person.id);
      return { name: nameInList(person), mark: seat ? markOf(seat.group) : null };
    });
  const rows = Math.max(SHORTEST, Math.min(MOST_ROWS, Math.ceil(here.length / 4)));
  return Array.from({ length: Math.ceil(here.length / rows) }, (_, index) => {
    const own = here.slice(index * rows, (index + 1) * rows);
    return { from: initial(own[0]?.name), to: initial(own.at(-1)?.name), people: own };
  });
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const initial = (name = ''): string => [...segmenter.segment(name)][0]?.segment.toUpperCase() ?? '';

/** Of a picture of 1280 × 720: what is left for panels, and sizes of letters that are read from the last row. */
const [WIDTH, HEIGHT] = [1216, 586];
const sizes = [
  { size: 'large', points: 32 },
  { size: 'usual', points: 26 },
  { size: 'small', points: 21 },
] as const;
const LINE = 1.29;
/** Under each other in the smallest size. */
const MOST_ROWS = Math.floor(HEIGHT / (21 * LINE)) - 2;

/**
 * The largest letters at which all panels stand on one picture. Where they do not at any size, letters of the middle
 * size, and the pages turn.
 */
export function screenLook(panels: readonly { people: readonly unknown[] }[]): ScreenLook {
  const tallest = Math.max(1, ...panels.map(({ people }) => people.length));
  for (const { size, points } of sizes) {
    const columns = columnsFor(panels.length, points);
    const rows = Math.ceil(panels.length / columns);
    if (rows * panelHeight(tallest, points) <= HEIGHT) return { size, columns };
  }
  return { size: 'usual', columns: columnsFor(panels.length, 26) };
}

/** As many as are wide enough for a name of some eighteen letters; no more than it takes for as many rows. */
function columnsFor(panels: number, points: number): number {
  const most = Math.min(6, Math.max(1, Math.floor(WIDTH / (points * 9.2))));
  const rows = Math.ceil(panels / most);
  return Math.max(1, Math.ceil(panels / rows));
}

const panelHeight = (people: number, points: number): number => points * (2 + LINE * people + 0.7);
