import type { PersonOfDay, Round } from './day.ts';
import { listed } from './listed.ts';
import { type Mark, markOf } from './marks.ts';
import { groupsOf } from './meetings.ts';
import { seatOf } from './move.ts';
import { byName, fullName, nameInList, shortName } from './names.ts';
import { takesPart } from './takes-part.ts';

export type ScreenTable = { mark: Mark; place: Round['groups'][number]['place']; people: string[] };

/** A part of everybody by name: from the first letters to the last. */
export type ScreenPart = { from: string; to: string; people: { name: string; mark: Mark | null }[] };

/** `size`: of letters, in px where the picture is 1280 px wide. */
export type ScreenLook = { size: ScreenSize; columns: number };

/** Letters that are read from the last row; in the smallest, a row of eleven tables back. */
const SIZES = [32, 28, 25, 22, 20, 18] as const;
export type ScreenSize = (typeof SIZES)[number];

/** Every table of a round, with the names people know each other by. */
export function screenTables(round: Round, people: readonly PersonOfDay[], lang: string): ScreenTable[] {
  return tablesWith(round, listed(people), lang, fullName);
}

/**
 * What is projected of the tables: whole names, or where they would get too small "Nadia B."; names that then would be
 * the same stay whole.
 */
export function screenOfTables(round: Round, people: readonly PersonOfDay[], lang: string) {
  const whole = screenTables(round, people, lang);
  const look = lookOnOne(whole, { smallest: 20, columns: 6 });
  if (look) return { tables: whole, look };

  const here = listed(people);
  const times = new Map<string, number>();
  for (const person of here) times.set(shortName(person), (times.get(shortName(person)) ?? 0) + 1);
  const nameOf = (person: PersonOfDay) => (times.get(shortName(person)) === 1 ? shortName(person) : fullName(person));
  const short = tablesWith(round, here, lang, nameOf);
  const shortLook = lookOnOne(short, { smallest: 18, columns: 8 });
  return shortLook ? { tables: short, look: shortLook } : { tables: whole, look: screenLook(whole) };
}

type NameOf = (person: PersonOfDay) => string;

function tablesWith(round: Round, people: readonly PersonOfDay[], lang: string, nameOf: NameOf): ScreenTable[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  const groups = groupsOf(round, new Map(people.map((person) => [person.id, person])));
  return round.groups.map(({ index, place }) => ({
    mark: markOf(index),
    place,
    people: (groups[index] ?? []).map(nameOf).sort(collator.compare),
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

/** Of a picture of 1280 × 720: what is left for panels. */
const [WIDTH, HEIGHT] = [1216, 586];
/** In the size of letters, as the style says it: a line of a list, the head of a panel, between two panels. */
const [LINE, HEAD, GAP] = [1.22, 1.9, 0.7];
/** How wide a letter is, on average. */
const LETTER = 0.53;
/** Under each other in the smallest size. */
const MOST_ROWS = Math.floor((HEIGHT - 18 * HEAD) / (18 * LINE + 1));

type Panel = { people: readonly (string | { name: string })[] };

/**
 * The largest letters at which all panels stand on one picture, in as many columns as that takes. Where they do not at
 * any size, letters of the middle size, and the pages turn.
 */
export const screenLook = (panels: readonly Panel[]): ScreenLook =>
  lookOnOne(panels, { smallest: 18, columns: 6 }) ?? { size: 22, columns: Math.min(4, Math.max(1, panels.length)) };

type Within = { smallest: ScreenSize; columns: number };

/** null: they do not stand on one picture. Of letters in which few names go over two lines, the largest. */
function lookOnOne(panels: readonly Panel[], within: Within): ScreenLook | null {
  const fitting = SIZES.filter((size) => size >= within.smallest).flatMap((size) =>
    columnsFor(panels.length, within.columns)
      .filter((columns) => heightAt(panels, size, columns) <= HEIGHT)
      .map((columns) => ({ size, columns })),
  );
  const people = panels.reduce((sum, panel) => sum + panel.people.length, 0);
  const isCalm = ({ size, columns }: ScreenLook) => wrappedAt(panels, size, columns) <= people / 8;
  return fitting.find(isCalm) ?? fitting[0] ?? null;
}

/** For one row, two rows, three…: the fewest columns that hold all panels. */
const columnsFor = (panels: number, most: number): number[] =>
  [...new Set(Array.from({ length: panels }, (_, rows) => Math.ceil(panels / (rows + 1))))].filter(
    (columns) => columns <= most,
  );

function heightAt(panels: readonly Panel[], size: ScreenSize, columns: number): number {
  const letters = lettersAt(size, columns);
  // In many columns where a table stands is said under its mark.
  const head = columns > 6 ? HEAD + 1.1 : HEAD;
  let height = -GAP * size;
  for (let from = 0; from < panels.length; from += columns) {
    const lines = panels.slice(from, from + columns).map((panel) => linesOf(panel, letters));
    height += size * (head + GAP) + Math.max(...lines) * (size * LINE + 1);
  }
  return height;
}

/** How many letters stand beside each other in one column. */
function lettersAt(size: ScreenSize, columns: number): number {
  const width = (WIDTH - (columns - 1) * GAP * size) / columns - 0.8 * size;
  return width / (LETTER * size);
}

/** Long names go over two lines; a mark beside a name takes as much as four letters. */
const linesOf = ({ people }: Panel, letters: number): number =>
  people
    .map((one) => (typeof one === 'string' ? one.length : one.name.length + 4))
    .reduce((lines, length) => lines + Math.max(1, Math.ceil(length / letters)), 0);

const wrappedAt = (panels: readonly Panel[], size: ScreenSize, columns: number): number =>
  panels.reduce((sum, panel) => sum + linesOf(panel, lettersAt(size, columns)) - panel.people.length, 0);
