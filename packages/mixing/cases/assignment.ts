/**
 * The cheapest way to give every row a column of its own. `costs` are whole numbers, as many in every row, and there
 * are at least as many columns as rows. Gives the column of each row.
 *
 * The Hungarian method (Kuhn, 1955; Munkres, 1957) with shortest augmenting paths: rows × rows × columns steps.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  if (columns < costs.length) throw new RangeError(`${costs.length} rows cannot have a column each of ${columns}`);
  const market: Market = {
    costs,
    rowOf: new Int32Array(columns).fill(NONE),
    ofRow: new Float64Array(costs.length),
    ofColumn: new Float64Array(columns),
  };
  for (const row of costs.keys()) giveColumn(market, row);
  const columnOf = costs.map(() => NONE);
  for (const [column, row] of market.rowOf.entries()) if (row !== NONE) columnOf[row] = column;
  return columnOf;
}

export function costOf(costs: readonly (readonly number[])[], columnOf: readonly number[]): number {
  return columnOf.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? 0), 0);
}

const NONE = -1;

interface Market {
  readonly costs: readonly (readonly number[])[];
  readonly rowOf: Int32Array;
  /** What rows and columns are worth: no row and column together are worth more than they cost. */
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
}

/** Columns that can be reached from the row that looks for one. */
interface Reach {
  readonly reached: Uint8Array;
  /** How much dearer than free each other column is to reach. */
  readonly slack: Float64Array;
  /** The column from which; none: from the row itself. */
  readonly from: Int32Array;
}

/** Rows on the cheapest path to a free column each move on by one. */
function giveColumn(market: Market, row: number): void {
  const columns = market.rowOf.length;
  const reach: Reach = {
    reached: new Uint8Array(columns),
    slack: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(columns),
  };
  let here = NONE;
  do {
    const next = nearest(market, reach, here === NONE ? row : at(market.rowOf, here), here);
    const away = at(reach.slack, next);
    if (away !== 0) comeNearer(market, reach, row, away);
    reach.reached[next] = 1;
    here = next;
  } while (at(market.rowOf, here) !== NONE);
  while (here !== NONE) {
    const before = at(reach.from, here);
    market.rowOf[here] = before === NONE ? row : at(market.rowOf, before);
    here = before;
  }
}

/** Of equally near columns one that is free, which ends the path. */
function nearest({ costs, rowOf, ofRow, ofColumn }: Market, reach: Reach, row: number, from: number): number {
  const { reached, slack } = reach;
  const costsOfRow = costs[row] ?? [];
  const worth = at(ofRow, row);
  let best = NONE;
  for (let column = 0; column < rowOf.length; column++) {
    if (reached[column] === 1) continue;
    const left = (costsOfRow[column] ?? 0) - worth - at(ofColumn, column);
    if (left < at(slack, column)) {
      slack[column] = left;
      reach.from[column] = from;
    }
    const closer = best === NONE ? 1 : at(slack, best) - at(slack, column);
    if (closer > 0 || (closer === 0 && rowOf[column] === NONE && rowOf[best] !== NONE)) best = column;
  }
  return best;
}

/** The nearest column becomes free to reach, and none that is reached gets dearer. */
function comeNearer({ rowOf, ofRow, ofColumn }: Market, { reached, slack }: Reach, row: number, by: number): void {
  ofRow[row] = at(ofRow, row) + by;
  for (let column = 0; column < rowOf.length; column++) {
    if (reached[column] !== 1) {
      slack[column] = at(slack, column) - by;
      continue;
    }
    ofColumn[column] = at(ofColumn, column) - by;
    const standing = at(rowOf, column);
    ofRow[standing] = at(ofRow, standing) + by;
  }
}

function at(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0;
}
