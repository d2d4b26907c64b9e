import type { T } from '#platform/texts';
import { DataTable } from '#platform/ui';
import type { CountCost } from '../rules/count-costs.ts';

interface CountsTableProps {
  t: T;
  counts: readonly CountCost[];
  /** The number that was chosen; null: the product chooses the first one. */
  chosen: number | null;
}

/** The numbers of groups that are possible, and what each costs at the very least. */
export function CountsTable({ t, counts, chosen }: CountsTableProps) {
  if (counts.length === 0) return null;
  const shown = counts.slice(0, 8).toSorted((a, b) => a.count - b.count);
  const taken = chosen ?? counts[0]?.count;
  return (
    <DataTable
      caption={t('days.counts')}
      columns={[
        { label: t('days.counts.groups') },
        { label: t('days.counts.sizes') },
        { label: t('days.counts.sameOrganisation'), figure: true },
        { label: t('days.counts.again'), figure: true },
      ]}
      rows={shown.map(({ count, smallest, largest, sameOrganisation, again }) => ({
        cells: [
          count === taken
            ? t(chosen === null ? 'days.counts.proposed' : 'days.counts.chosen', { count })
            : t('days.counts.count', { count }),
          smallest === largest
            ? t('days.counts.same', { size: largest })
            : t('days.counts.range', { smallest, largest }),
          t.number(sameOrganisation),
          t.number(again),
        ],
      }))}
    />
  );
}
