import type { T } from '#platform/texts';
import { BarChart, Disclosure } from '#platform/ui';
import type { CountCost } from '../rules/count-costs.ts';
import type { CountsShown } from '../rules/counts-for.ts';
import { CountsTable } from './counts-table.tsx';

interface CountsPanelProps {
  t: T;
  counts: CountsShown | null;
  /** How a number is chosen: at once, or in the form of this id, which is then shown with it. */
  choose: { action: string; version: number } | { form: string; name: string; get: string };
  /** The table stands open beside the chart. */
  open?: boolean;
}

/** The numbers of groups that are possible, and what each costs at the very least: drawn, and as a table. */
export function CountsPanel({ t, counts, choose, open = false }: CountsPanelProps) {
  if (!counts || counts.costs.length === 0) return null;
  const { costs, taken, isChosen } = counts;
  const table = <CountsTable t={t} counts={counts} />;
  return (
    <>
      {'action' in choose ? (
        <form id="choose-count" method="post" action={choose.action}>
          <input type="hidden" name="_method" value="put" />
          <input type="hidden" name="version" value={String(choose.version)} />
        </form>
      ) : null}
      <BarChart
        caption={t('days.counts')}
        series={[t('days.counts.sameOrganisation'), t('days.counts.again')]}
        columns={costs.map((cost) => ({
          head: String(cost.count),
          values: [cost.sameOrganisation, cost.again],
          said: countSaid(t, cost),
          current: cost.count === taken,
          note: cost.count === taken ? t(isChosen ? 'days.counts.isChosen' : 'days.counts.isProposed') : undefined,
        }))}
        headsAre={t('days.counts.groups')}
        choose={'action' in choose ? { form: 'choose-count', name: 'count' } : choose}
        figure={(value) => t.number(value)}
      />
      {open ? table : <Disclosure label={t('days.counts.asTable')}>{table}</Disclosure>}
    </>
  );
}

const countSaid = (t: T, { count, smallest, largest, sameOrganisation, again }: CountCost): string =>
  t('days.counts.said', { count, smallest, largest, sameOrganisation, again });
