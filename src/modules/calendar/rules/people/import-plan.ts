import type { PersonRow, ReadList, ReadRow } from '../people-in/index.ts';
import type { Decisions } from './import-review.ts';

/** What becomes of a line: a registration, nothing because it says so or is a double, or refused with its reasons. */
export type RowOutcome = 'imported' | 'doubled' | 'leftOut' | 'refused';

export type ImportCounts = {
  /** Lines that become a person, guests without a name not counted. */
  imported: number;
  guests: number;
  doubled: number;
  leftOut: number;
  refused: number;
  /** Of the directory, the likely ones included where nobody said otherwise. */
  knownOrganisations: number;
  newOrganisations: number;
};

export type PlannedRow = { row: ReadRow; outcome: RowOutcome };

export type ImportPlan = {
  rows: PlannedRow[];
  counts: ImportCounts;
  /** Lines that look like somebody else and were not decided yet: they will be added, and the person is told. */
  undecided: number;
};

/** What saving the list will do, line by line. The check screen shows it, the act does exactly it. */
export function planImport(list: ReadList, decisions: Decisions): ImportPlan {
  const rows = list.rows.map((row): PlannedRow => ({ row, outcome: outcomeOf(row, decisions) }));
  const of = (outcome: RowOutcome) => rows.filter((planned) => planned.outcome === outcome);
  const imported = of('imported').map(({ row }) => row as PersonRow);
  const known = imported.flatMap(({ person }) =>
    person.organisation && 'id' in person.organisation ? [person.organisation.id] : [],
  );
  const added = imported.flatMap(({ person }) =>
    person.organisation?.match === 'new' ? [person.organisation.key] : [],
  );
  return {
    rows,
    undecided: list.rows.filter(
      (row) => row.outcome === 'person' && row.suggestion === 'ask' && !decisions.lines[row.line],
    ).length,
    counts: {
      imported: imported.length,
      guests: imported.reduce((sum, { person }) => sum + person.guests, 0),
      doubled: of('doubled').length,
      leftOut: of('leftOut').length,
      refused: of('refused').length,
      knownOrganisations: new Set(known).size,
      newOrganisations: new Set(added).size,
    },
  };
}

/** A sure double is skipped unless somebody asks for it; a likely one is added unless somebody says it is the same person. */
function outcomeOf(row: ReadRow, { lines }: Decisions): RowOutcome {
  if (row.outcome !== 'person') return row.outcome;
  const usual = row.suggestion === 'skip' ? 'skip' : 'add';
  return (lines[row.line] ?? usual) === 'add' ? 'imported' : 'doubled';
}
