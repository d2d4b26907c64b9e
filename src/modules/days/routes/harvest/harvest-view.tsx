import type { Context } from 'hono';
import type { Env, RefilledForm } from '#platform/web';
import { HarvestAsked } from '../../forms/harvest.ts';
import { byKind, isAsked, loose } from '../../rules/harvest/harvest.ts';
import { HARVEST_KINDS } from '../../rules/harvest/kinds.ts';
import { HarvestPage } from '../../views/harvest/harvest-page.tsx';
import { harvestHere } from './harvest-here.ts';

export type Refused = { form: RefilledForm | null; reason: 'none' | 'elsewhere' | null };

export async function harvestView(c: Context<Env>, { form, reason }: Refused) {
  const { shown, harvest } = await harvestHere(c);
  const asked = HarvestAsked.parse(c.req.query());
  const free = loose(harvest.said);
  const tables = [...new Set(harvest.said.flatMap(({ table }) => table?.label ?? []))].toSorted();
  return (
    <HarvestPage
      {...shown}
      asked={asked}
      said={free.filter((one) => isAsked(one, asked))}
      total={harvest.said.length}
      loose={free.length}
      gathered={byKind(harvest.gathered, HARVEST_KINDS)}
      tables={tables}
      kinds={HARVEST_KINDS}
      form={form}
      reason={reason}
    />
  );
}
