/** The sum of these unknowns is even, or odd. */
export interface Parity {
  readonly unknowns: readonly number[];
  readonly odd: boolean;
}

/** Zeros and ones that keep all parities; null where there are none. By elimination, 32 unknowns at a time. */
export function solveParities(parities: readonly Parity[], unknowns: number): Uint8Array | null {
  const words = (unknowns >> 5) + 1;
  const pivots: (Int32Array | undefined)[] = [];
  for (const parity of parities) {
    const row = rowOf(parity, unknowns, words);
    let lead = leadOf(row, 0);
    while (lead < unknowns) {
      const pivot = pivots[lead];
      if (pivot === undefined) break;
      for (let word = lead >> 5; word < words; word++) row[word] = (row[word] ?? 0) ^ (pivot[word] ?? 0);
      lead = leadOf(row, lead >> 5);
    }
    // Nothing is left on the one side, and 1 on the other.
    if (lead === unknowns) return null;
    if (lead < unknowns) pivots[lead] = row;
  }
  return readBackwards(pivots, unknowns);
}

/** The unknowns as bits, and behind them what they add up to. */
function rowOf({ unknowns, odd }: Parity, all: number, words: number): Int32Array {
  const row = new Int32Array(words);
  for (const unknown of odd ? [...unknowns, all] : unknowns) {
    row[unknown >> 5] = (row[unknown >> 5] ?? 0) ^ (1 << (unknown & 31));
  }
  return row;
}

/** The first bit from this word on; beyond all bits where there is none. */
function leadOf(row: Int32Array, from: number): number {
  for (let word = from; word < row.length; word++) {
    const bits = row[word] ?? 0;
    if (bits !== 0) return (word << 5) + 31 - Math.clz32(bits & -bits);
  }
  return row.length << 5;
}

/** Unknowns that no parity binds are 0. */
function readBackwards(pivots: readonly (Int32Array | undefined)[], unknowns: number): Uint8Array {
  const values = new Uint8Array(unknowns);
  for (let lead = pivots.length - 1; lead >= 0; lead--) {
    const row = pivots[lead];
    if (row === undefined) continue;
    let value = bit(row, unknowns);
    for (let i = lead + 1; i < unknowns; i++) value ^= bit(row, i) & (values[i] ?? 0);
    values[lead] = value;
  }
  return values;
}

function bit(row: Int32Array, index: number): number {
  return ((row[index >> 5] ?? 0) >>> (index & 31)) & 1;
}
