import type { Day } from '../day.ts';
import { type Mark, markOf } from '../marks.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };

/** What was said, as the statements tell it. */
export type SaidRow = {
  id: string;
  kind: string;
  said: Words;
  name: string | null;
  subjectKind: string;
  subjectId: string;
  saidAt: Date;
};

export type GatheringRow = {
  id: string;
  kind: string;
  title: Words;
  version: number;
  isHidden: boolean;
  statementIds: string[];
};

export type SaidOfDay = SaidRow & {
  /** null: said of the round as a whole. */
  table: Mark | null;
  roundId: string;
  gatheringId: string | null;
};

export type Gathered = Omit<GatheringRow, 'statementIds'> & {
  sources: SaidOfDay[];
  /** Groups that said it: a table of two rounds, with other people, counts for two. */
  tables: number;
};

export type Harvest = { said: SaidOfDay[]; gathered: Gathered[] };

/** Everything that was said on a day, where it was said, and what was gathered of it. */
export function harvestOf(
  day: Pick<Day, 'rounds'>,
  rows: readonly SaidRow[],
  gatherings: readonly GatheringRow[],
): Harvest {
  const groups = new Map(
    day.rounds.flatMap(({ id: roundId, groups }) =>
      groups.map(({ id, index }): [string, { roundId: string; table: Mark }] => [
        id,
        { roundId, table: markOf(index) },
      ]),
    ),
  );
  const gatheringOf = new Map(gatherings.flatMap(({ id, statementIds }) => statementIds.map((one) => [one, id])));
  const said = rows.flatMap((row): SaidOfDay[] => {
    const gatheringId = gatheringOf.get(row.id) ?? null;
    if (row.subjectKind === 'round') return [{ ...row, table: null, roundId: row.subjectId, gatheringId }];
    const at = groups.get(row.subjectId);
    return at ? [{ ...row, ...at, gatheringId }] : [];
  });
  const byGathering = Map.groupBy(said, ({ gatheringId }) => gatheringId);
  const gathered = gatherings.map(({ statementIds, ...one }) => {
    const sources = byGathering.get(one.id) ?? [];
    return { ...one, sources, tables: new Set(sources.map(({ subjectId }) => subjectId)).size };
  });
  return { said, gathered };
}

export type HarvestAsked = {
  round?: string | undefined;
  table?: string | undefined;
  kind?: string | undefined;
};

export const isAsked = ({ roundId, table, kind }: SaidOfDay, asked: HarvestAsked): boolean =>
  (asked.round === undefined || roundId === asked.round) &&
  (asked.table === undefined || table?.label === asked.table) &&
  (asked.kind === undefined || kind === asked.kind);

/** What has not been gathered yet. */
export const loose = (said: readonly SaidOfDay[]): SaidOfDay[] =>
  said.filter(({ gatheringId }) => gatheringId === null);

/** Of what was gathered, by kind in this order; what most tables said comes first. */
export function byKind(gathered: readonly Gathered[], kinds: readonly string[]): { kind: string; items: Gathered[] }[] {
  const order = (kind: string) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...Map.groupBy(gathered, ({ kind }) => kind)]
    .map(([kind, items]) => ({
      kind,
      items: items.toSorted(
        (a, b) => b.tables - a.tables || b.sources.length - a.sources.length || (a.id < b.id ? -1 : 1),
      ),
    }))
    .toSorted((a, b) => order(a.kind) - order(b.kind));
}

/** The kind most of them have; of two as frequent, the first. */
export function commonKind(kinds: readonly string[]): string | null {
  const counted = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => ({ kind, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.kind ?? null;
}
