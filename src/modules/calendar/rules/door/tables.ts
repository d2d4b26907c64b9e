/** Colour, letter and shape of a table, always together. `label`: as it is said, "A2". */
export type TableMark = {
  letter: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'J' | 'K' | 'L' | 'M';
  turn: number;
  label: string;
};

/** Where somebody sits, and where that table stands. Words are in the language of the page. */
export type TableAt = { mark: TableMark; place: string | null };

/** A table of somebody, hour after hour. null: none yet. */
export type TableThen = { startsAt: Date; round: string; table: TableAt | null };

/** A table with more people than it has places. */
export type TableOver = { startsAt: Date; table: string; people: number; seats: number };

/** What the list at the door shows of tables. */
export type TablesShown = {
  /** The round whose tables are shown. null: there are no rounds. */
  round: { name: string; startsAt: Date } | null;
  /** By registration. */
  tables: ReadonlyMap<string, TableAt>;
  overfull: readonly TableOver[];
  /** All that any round has. */
  marks: readonly TableMark[];
  /** For whoever coordinates: where tables are put right. */
  repair: { href: string; label: string } | null;
};

export const NO_TABLES: TablesShown = { round: null, tables: new Map(), overfull: [], marks: [], repair: null };
