import type { Context } from 'hono';
import { priceTyped } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type Env, type RefilledForm, theirWords, writtenTyped } from '#platform/web';
import { dayPaths } from '../../addresses.ts';
import type { BudgetLine } from '../../rules/timetable/budget-line.ts';
import { lineNamed, variantNamed } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { LinePage } from '../../views/timetable/line-page.tsx';
import { eventHere } from '../of-event.ts';
import { decidingStands } from './slot-stands.ts';
import { firstIn } from './slot-view.tsx';

type Again = { form?: RefilledForm; isStale?: boolean };

/** The form of a line of the budget: empty, as it is, or as it came back. */
export async function lineView(c: Context<Env>, lineId: string | null, { form, isStale = false }: Again = {}) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable] = await Promise.all([eventHere(c), plannedOf(db, which)]);
  const found = lineId === null ? null : orMissing(lineNamed(timetable, lineId));
  const asked = form?.values.variant ?? c.req.query('variant');
  const variant = found?.variant ?? variantNamed(timetable, typeof asked === 'string' ? asked : undefined);
  const stands = found ? lineStands(found.line) : {};
  return (
    <LinePage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      line={found && { id: found.line.id, version: found.line.version }}
      variant={variant && { id: variant.id, name: inLanguage(variant.name, t.lang).text }}
      stands={stands}
      theirs={isStale ? theirWords(stands, form?.values ?? stands) : []}
      isStale={isStale}
      languages={firstIn(t.lang, network.languages)}
      form={form ?? null}
    />
  );
}

const lineStands = ({ title, kind, cents, perPerson, deciding }: BudgetLine): Record<string, string> => ({
  ...writtenTyped('title', title),
  kind,
  amount: priceTyped(cents),
  perPerson: perPerson ? 'yes' : '',
  ...decidingStands(deciding),
});
