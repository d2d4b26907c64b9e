/** What a column can hold. `reason`: the column that we wrote ourselves into a list of refused rows. */
export const fields = [
  'familyName',
  'givenName',
  'fullName',
  'organisation',
  'role',
  'language',
  'email',
  'phone',
  'commune',
  'function',
  'presence',
  'presenceMorning',
  'presenceAfternoon',
  'meal',
  'remark',
  'quantity',
  'status',
  'timestamp',
  'reason',
  'ignored',
] as const;

export type Field = (typeof fields)[number];

/** Several columns may be remarks or ignored; of any other field the first one counts. */
export function mayRepeat(field: Field): boolean {
  return field === 'remark' || field === 'ignored' || field === 'reason';
}

export type MappedColumn = {
  /** Index in the rows. */
  column: number;
  /** The cell of the header row as written, '' without one. */
  header: string;
  field: Field;
  /** 0 to 1: how sure the guess is. 1 once a person chose. */
  confidence: number;
  /** A few different values of the column. */
  samples: string[];
};

/** Plain JSON: it travels through the mapping screen and back. */
export type Mapping = {
  /** Index in the rows; people stand below it. null: the list has no header. */
  headerRow: number | null;
  columns: MappedColumn[];
};

/** The person's own choices on the mapping screen. Column and field as they came from a form: unknown ones change nothing. */
export function withChoices(mapping: Mapping, choices: Readonly<Record<number, string>>): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column) => {
      const field = fields.find((known) => known === choices[column.column]);
      return field ? { ...column, field, confidence: 1 } : column;
    }),
  };
}
