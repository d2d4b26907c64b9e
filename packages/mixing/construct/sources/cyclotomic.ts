import { type Design, firstRounds, seatedPoints, type Wanted } from '../design.ts';
import { type Field, fieldOf, isFieldOrder } from '../squares/field.ts';

/**
 * Everybody meets everybody once: rounds made of powers of one element x of a field, moved on by every element of it
 * (Ray-Chaudhuri and Wilson, *Solution of Kirkman’s schoolgirl problem*, 1971; Hanani, Ray-Chaudhuri and Wilson, *On
 * resolvable designs*, 1972). A point is an element and a colour; one more point may stand beside the field and not
 * move.
 */
export function cyclotomic(wanted: Wanted): Design | null {
  const points = wanted.groups * wanted.size;
  for (const family of FAMILIES) {
    const order = Math.floor(points / family.colours);
    const fits = family.size === wanted.size && points === family.colours * order + family.fixed;
    if (!fits || order % family.step !== 1 || !isFieldOrder(order)) continue;
    const field = fieldOf(order);
    const base = family.base(field);
    if (base === null) continue;
    const moved = Array.from({ length: order }, (_, by) =>
      base.map((group) => group.map((p) => move(field, family.colours, p, by))),
    );
    const further = family.further?.(field) ?? [];
    const developed = further.map((group) =>
      moved.map((_, by) => group.map((p) => move(field, family.colours, p, by))),
    );
    return firstRounds(wanted, [...moved, ...developed].map(seatedPoints));
  }
  return null;
}

interface Family {
  readonly size: number;
  readonly colours: number;
  readonly fixed: 0 | 1;
  /** The order of the field is one more than a multiple of this. */
  readonly step: number;
  /** One round; null where none was found. */
  readonly base: (field: Field) => number[][] | null;
  /** Groups that make a round when they are moved by all elements. */
  readonly further?: (field: Field) => number[][];
}

const FAMILIES: readonly Family[] = [
  { size: 4, colours: 3, fixed: 1, step: 4, base: foursWithOneMore },
  { size: 3, colours: 2, fixed: 1, step: 6, base: triplesWithOneMore },
  { size: 3, colours: 3, fixed: 0, step: 6, base: triples, further: furtherTriples },
];

function move({ order, add }: Field, colours: number, point: number, by: number): number {
  const colour = Math.floor(point / order);
  return colour === colours ? point : colour * order + add(point % order, by);
}

/** The point of this colour at a power of x. */
function powersIn({ order, powers }: Field) {
  return (exponent: number, colour: number) => colour * order + (powers[exponent % (order - 1)] ?? 0);
}

function foursWithOneMore(field: Field): number[][] {
  const { order } = field;
  const at = powersIn(field);
  const quarter = (order - 1) / 4;
  const groups = [[0, order, 2 * order, 3 * order]];
  for (let i = 0; i < quarter; i++) {
    for (let colour = 0; colour < 3; colour++) {
      const next = (colour + 1) % 3;
      groups.push([at(i, colour), at(i + 2 * quarter, colour), at(i + quarter, next), at(i + 3 * quarter, next)]);
    }
  }
  return groups;
}

/**
 * Pairs of the first colour, each with one of the second, and triples of the second. How far the ones are from the
 * pairs is the first choice that makes all differences between the colours different.
 */
function triplesWithOneMore(field: Field): number[][] | null {
  const { order, powers } = field;
  const at = powersIn(field);
  const sixth = (order - 1) / 6;
  const exponent: number[] = [];
  for (const [i, power] of powers.entries()) exponent[power] = i;
  // −1 is the power 3/6, and minus the power 1/6 is the power 4/6.
  const plus = (one: number, other: number) => exponent[field.add(powers[one] ?? 0, powers[other] ?? 0)];
  const shift = powers.findIndex((_, i) => {
    const [from, to] = [plus(i, 3 * sixth), plus(i, 4 * sixth)];
    return from !== undefined && to !== undefined && (to - from + order - 1) % (2 * sixth) === sixth;
  });
  if (shift < 0) return null;
  const groups = [[0, order, 2 * order]];
  for (let i = 0; i < sixth; i++) {
    groups.push([1, 3, 5].map((part) => at(i + shift + part * sixth, 1)));
    for (const part of [0, 2, 4]) {
      groups.push([at(i + part * sixth, 0), at(i + (part + 1) * sixth, 0), at(i + shift + part * sixth, 1)]);
    }
  }
  return groups;
}

/** Triples of one colour, and triples of three. */
function triples(field: Field): number[][] {
  const { order } = field;
  const at = powersIn(field);
  const sixth = (order - 1) / 6;
  const groups = [[0, order, 2 * order]];
  for (let i = 0; i < sixth; i++) {
    for (const colour of [0, 1, 2]) groups.push([0, 2, 4].map((part) => at(i + part * sixth, colour)));
    for (const part of [1, 3, 5]) groups.push(threeColours(field, i + part * sixth));
  }
  return groups;
}

/** The triples of three colours that `triples` has no room for. */
function furtherTriples(field: Field): number[][] {
  const sixth = (field.order - 1) / 6;
  const among = Array.from({ length: sixth }, (_, i) => i);
  return [0, 2, 4].flatMap((part) => among.map((i) => threeColours(field, i + part * sixth)));
}

function threeColours(field: Field, exponent: number): number[] {
  const third = (field.order - 1) / 3;
  return [0, 1, 2].map((colour) => powersIn(field)(exponent + colour * third, colour));
}
