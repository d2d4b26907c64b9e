/**
 * Finds keys within two letters (one for short keys) without comparing all with all: a key cut in k + 1 pieces keeps at
 * least one piece whole after k changes, so only keys that share a piece at nearly the same place are compared.
 */
export class NearWords {
  readonly #pieces = new Map<string, string[]>();
  readonly #maxPerPiece = 60;
  readonly #digits = new Map<string, string>();

  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      this.#digits.set(key, digits(key));
      for (const [place, piece] of pieces(key, tolerance(key.length)).entries()) {
        const list = this.#pieces.get(label(key.length, place, piece)) ?? [];
        if (list.length < this.#maxPerPiece) list.push(key);
        this.#pieces.set(label(key.length, place, piece), list);
      }
    }
  }

  /** The nearest keys, all at the same distance, in alphabetical order; never the key itself. */
  near(key: string): string[] {
    const most = tolerance(key.length);
    if (most === 0) return [];
    let best = most + 1;
    const found = new Set<string>();
    const ownDigits = digits(key);
    for (const candidate of this.#candidates(key, most)) {
      if (candidate === key || this.#digits.get(candidate) !== ownDigits) continue;
      const distance = lettersApart(key, candidate, Math.min(most, tolerance(candidate.length)));
      if (distance === null || distance > best) continue;
      if (distance < best) found.clear();
      best = distance;
      found.add(candidate);
    }
    return [...found].sort();
  }

  *#candidates(key: string, most: number): Iterable<string> {
    for (let length = key.length - most; length <= key.length + most; length++) {
      const kept = tolerance(length);
      if (kept === 0) continue;
      for (const [place, [from, to]] of cuts(length, kept).entries()) {
        for (let shift = -most; shift <= most; shift++) {
          if (from + shift < 0 || to + shift > key.length) continue;
          yield* this.#pieces.get(label(length, place, key.slice(from + shift, to + shift))) ?? [];
        }
      }
    }
  }
}

/** Short names differ by a letter without being the same ("ALE", "AMO"). */
function tolerance(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

function cuts(length: number, changes: number): [number, number][] {
  const count = changes + 1;
  return Array.from({ length: count }, (_, i) => [
    Math.floor((i * length) / count),
    Math.floor(((i + 1) * length) / count),
  ]);
}

function pieces(key: string, changes: number): string[] {
  return changes === 0 ? [] : cuts(key.length, changes).map(([from, to]) => key.slice(from, to));
}

function label(length: number, place: number, piece: string): string {
  return `${length}/${place}/${piece}`;
}

/** "Antenne 1" and "Antenne 2" are two places. */
function digits(key: string): string {
  return /\d/.test(key) ? key.replace(/\D/g, '') : '';
}

/** Letters to add, remove or change to make one of the other; two neighbours swapped count once. null: more than `most`. */
export function lettersApart(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    before = above;
    above = row;
  }
  const distance = above[b.length] ?? most + 1;
  return distance <= most ? distance : null;
}
