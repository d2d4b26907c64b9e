import type { Day } from '../day.ts';
import { byKind, type Gathered, type Harvest, type SaidOfDay } from '../harvest/harvest.ts';
import { HARVEST_KINDS } from '../harvest/kinds.ts';
import { type Mark, markOf } from '../marks.ts';
import type { Named } from '../sheets/named.ts';
import { PARTS_THAT_SEND, SHEET_PARTS, type SheetPart, type SheetText, standing } from '../sheets/parts.ts';

type Words = { lang: 'fr' | 'nl' | 'en'; text: string };
/** What a table wrote, with the organisations that it names. */
export type WordsThatName = { said: Words; named: Named[] };
type SheetOfDay = SheetText & { groupId: string; caseId: string };

export type ReportedTable = { mark: Mark | null; said: SaidOfDay[] };

/** Everything the tables of a day said and wrote, as one document tells it. Nobody is named in it. */
export type DayReport = {
  gathered: { kind: string; items: Gathered[] }[];
  rounds: { name: Words; startsAt: Date; tables: ReportedTable[] }[];
  cases: {
    title: Words;
    sheets: { mark: Mark; parts: { part: SheetPart; texts: WordsThatName[] }[] }[];
  }[];
};

export function dayReport(
  day: Pick<Day, 'rounds' | 'cases'>,
  { said, gathered }: Harvest,
  sheets: readonly SheetOfDay[],
): DayReport {
  const shown = gathered.filter(({ isHidden, sources }) => !isHidden && sources.length > 0);
  return {
    gathered: byKind(shown, HARVEST_KINDS),
    rounds: day.rounds
      .map(({ id, name, startsAt, groups }) => ({
        name,
        startsAt,
        tables: tablesThatSpoke(
          said.filter(({ roundId }) => roundId === id),
          groups.length,
        ),
      }))
      .filter(({ tables }) => tables.length > 0),
    cases: day.cases
      .map(({ id, title }) => ({
        title,
        sheets: sheetsOf(
          day,
          sheets.filter(({ caseId }) => caseId === id),
        ),
      }))
      .filter((one) => one.sheets.length > 0),
  };
}

export const isEmpty = ({ gathered, rounds, cases }: DayReport): boolean =>
  gathered.length + rounds.length + cases.length === 0;

/** In the order of the tables; what was said of the round as a whole comes last. In the order in which it was said. */
function tablesThatSpoke(said: readonly SaidOfDay[], groups: number): ReportedTable[] {
  const inOrder = said.toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime() || (a.id < b.id ? -1 : 1));
  const marks: (Mark | null)[] = [...Array.from({ length: groups }, (_, index) => markOf(index)), null];
  return marks
    .map((mark) => ({ mark, said: inOrder.filter(({ table }) => (table?.label ?? null) === (mark?.label ?? null)) }))
    .filter((table) => table.said.length > 0);
}

function sheetsOf(day: Pick<Day, 'rounds'>, sheets: readonly SheetOfDay[]): DayReport['cases'][number]['sheets'] {
  const groups = day.rounds.flatMap((round) => round.groups);
  return groups.flatMap(({ id, index }) => {
    const ofTable = sheets.filter(({ groupId }) => groupId === id);
    const parts = SHEET_PARTS.map((part) => ({
      part,
      texts: standing(ofTable, part).flatMap(({ said, named }) => (said.text === '' ? [] : [{ said, named }])),
    })).filter(({ texts }) => texts.length > 0);
    return parts.length > 0 ? [{ mark: markOf(index), parts }] : [];
  });
}

/** The organisations towards which the tables would send people, each with the cases for which it was named. */
export function sentTowards(
  { cases }: Pick<DayReport, 'cases'>,
  linkable: ReadonlySet<string>,
): { organisationId: string; cases: Words[] }[] {
  const towards = new Map<string, Words[]>();
  for (const { title, sheets } of cases) {
    const texts = sheets.flatMap(({ parts }) => parts).filter(({ part }) => PARTS_THAT_SEND.includes(part));
    const ids = texts.flatMap((one) => one.texts.flatMap(({ named }) => named.map((each) => each.organisationId)));
    for (const id of new Set(ids)) if (linkable.has(id)) towards.set(id, [...(towards.get(id) ?? []), title]);
  }
  return [...towards].map(([organisationId, titles]) => ({ organisationId, cases: titles }));
}
