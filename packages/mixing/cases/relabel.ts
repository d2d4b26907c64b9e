import { type Random, randomFrom, shuffle } from '../search/random.ts';
import { assign } from './assignment.ts';
import type { Slots } from './slots.ts';

/** Slot → group → column: case × copies + copy, or beyond them for a break. */
export interface Labels {
  readonly columns: readonly (readonly number[])[];
  readonly repeats: number;
}

/** Kicks out of a standstill before we are content. */
const KICKS = 400;

/**
 * Begins with a cyclic Latin rectangle, which is right where the groups stay together, then gives each slot in turn
 * the labels that are cheapest beside the other slots, until nothing changes; then one slot gets any labels, and again.
 */
export function relabel(slots: Slots, copies: number, enough: number, seed: number): Labels {
  const random = randomFrom(seed);
  const table = tableOf(slots, copies);
  let best = settle(table, enough);
  for (let kick = 0; kick < KICKS && best.repeats > enough && slots.groups.length > 1; kick++) {
    show(table, best.columns);
    shake(table, random);
    const next = settle(table, enough);
    if (isBetter(next, best)) best = next;
  }
  return best;
}

interface Table {
  readonly slots: Slots;
  readonly copies: number;
  readonly columns: number[][];
  /** person × (cases + 1) + case: how often they see it; the last one counts breaks. */
  readonly views: Int32Array;
  readonly width: number;
  /** Dearer than all breaks of everybody. */
  readonly repeatCost: number;
}

interface Standing extends Labels {
  /** Breaks of the same people are uneven; they matter after everything else. */
  readonly breaks: number;
}

function isBetter(one: Standing, other: Standing): boolean {
  return one.repeats < other.repeats || (one.repeats === other.repeats && one.breaks < other.breaks);
}

function tableOf(slots: Slots, copies: number): Table {
  const width = slots.cases + 1;
  const views = new Int32Array(slots.people.length * width);
  for (const p of slots.people.keys()) {
    for (let c = 0; c < slots.cases; c++) views[p * width + c] = slots.seen[p * slots.cases + c] ?? 0;
  }
  const repeatCost = 1 + slots.people.length * slots.groups.length ** 2;
  const table = { slots, copies, columns: slots.groups.map(() => []), views, width, repeatCost };
  show(
    table,
    slots.groups.map((groups, s) => cyclic(groups.length, s, slots.cases * copies)),
  );
  return table;
}

/** The groups walk around a circle of all columns on which breaks lie as far apart as they can. */
function cyclic(groups: number, slot: number, columns: number): number[] {
  const places = Math.max(groups, columns);
  return Array.from({ length: groups }, (_, g) => {
    const place = (g + slot) % places;
    const before = Math.floor((place * columns) / places);
    const isBreak = Math.floor(((place + 1) * columns) / places) === before;
    return isBreak ? columns + place - before : before;
  });
}

function show(table: Table, columns: readonly (readonly number[])[]): void {
  for (const [s, labels] of columns.entries()) {
    count(table, s, -1);
    table.columns[s] = [...labels];
    count(table, s, 1);
  }
}

function count({ slots, copies, columns, views, width }: Table, slot: number, by: 1 | -1): void {
  for (const [g, column] of (columns[slot] ?? []).entries()) {
    const seen = Math.min(Math.floor(column / copies), slots.cases);
    for (const person of slots.groups[slot]?.[g] ?? []) {
      views[person * width + seen] = (views[person * width + seen] ?? 0) + by;
    }
  }
}

/** Every step makes it cheaper, so it ends. */
function settle(table: Table, enough: number): Standing {
  for (let changed = !isEnough(table, enough); changed; ) {
    changed = false;
    for (const slot of table.columns.keys()) {
      const before = standingOf(table);
      const labels = table.columns[slot] ?? [];
      labelAgain(table, slot);
      if (isEnough(table, enough)) return standingOf(table);
      if (isBetter(standingOf(table), before)) changed = true;
      else label(table, slot, labels);
    }
  }
  return standingOf(table);
}

/** Where somebody has a break it may still be shared out more evenly. */
function isEnough(table: Table, enough: number): boolean {
  const { repeats, breaks } = standingOf(table);
  return breaks === 0 && repeats <= enough;
}

function labelAgain(table: Table, slot: number): void {
  count(table, slot, -1);
  const groups = table.slots.groups[slot] ?? [];
  const columns = Math.max(groups.length, table.slots.cases * table.copies);
  const costs = groups.map((group) => costsOf(table, group, columns));
  table.columns[slot] = assign(costs);
  count(table, slot, 1);
}

function costsOf({ slots, copies, views, width, repeatCost }: Table, group: readonly number[], columns: number) {
  const costOfCase = Array.from({ length: width }, (_, seen) => {
    const sum = group.reduce((times, person) => times + (views[person * width + seen] ?? 0), 0);
    return seen < slots.cases ? sum * repeatCost : sum;
  });
  return Array.from({ length: columns }, (_, column) => {
    return costOfCase[Math.min(Math.floor(column / copies), slots.cases)] ?? 0;
  });
}

function label(table: Table, slot: number, labels: number[]): void {
  count(table, slot, -1);
  table.columns[slot] = labels;
  count(table, slot, 1);
}

function shake(table: Table, random: Random): void {
  const slot = random.below(table.columns.length);
  const groups = table.columns[slot]?.length ?? 0;
  const columns = Array.from({ length: Math.max(groups, table.slots.cases * table.copies) }, (_, column) => column);
  label(table, slot, shuffle(columns, random).slice(0, groups));
}

function standingOf({ slots, views, width, columns }: Table): Standing {
  let repeats = 0;
  let breaks = 0;
  for (const p of slots.people.keys()) {
    for (let c = 0; c < width; c++) {
      const before = c < slots.cases ? (slots.seen[p * slots.cases + c] ?? 0) : 0;
      const times = views[p * width + c] ?? 0;
      const again = (times * (times - 1) - before * (before - 1)) / 2;
      if (c < slots.cases) repeats += again;
      else breaks += again;
    }
  }
  return { columns: columns.map((labels) => [...labels]), repeats, breaks };
}
