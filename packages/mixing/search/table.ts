/**
 * All tables of the search but one are of one type, so that these two compile to a load and a store. Indexes are the caller's
 * care: what lies outside a table is never asked for.
 */
export function at(table: Int32Array, index: number): number {
  return table[index] as number;
}

export function add(table: Int32Array, index: number, by: number): void {
  table[index] = (table[index] as number) + by;
}
