import type { T } from '#platform/texts';
import { DataTable } from '#platform/ui';
import type { CountsShown } from '../rules/counts-for.ts';

/** The same as the chart, to be read and heard. */
export function CountsTable({ t, counts: { costs, taken, isChosen } }: { t: T; counts: CountsShown }) {
  return (
    <DataTable
      caption={t('days.counts')}
      columns={[
        { label: t('days.counts.groups') },
        { label: t('days.counts.sizes') },
        { label: t('days.counts.sameOrganisation'), figure: true },
        { label: t('days.counts.again'), figure: true },
      ]}
      rows={costs.map(({ count, smallest, largest, sameOrganisation, again }) => ({
        cells: [
          count === taken
            ? t(isChosen ? 'days.counts.chosen' : 'days.counts.proposed', { count })
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
