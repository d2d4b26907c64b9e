import type { Context } from 'hono';
import { library, methodById } from '#modules/methods';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import type { Env, RefilledForm } from '#platform/web';
import { clockOf } from '../../rules/hours.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { endOf } from '../../rules/timetable/slot.ts';
import { variantNamed, variantOfSlot } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { SlotPage } from '../../views/timetable/slot-page.tsx';
import { dayHere } from '../of-event.ts';

type Again = { form?: RefilledForm; isStale?: boolean };

/** The form of a slot: a new one after the last, one as it is, or as it came back. */
export async function slotView(c: Context<Env>, slotId: string | null, { form, isStale = false }: Again = {}) {
  const { db, network, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [{ day, event, shown }, timetable] = await Promise.all([dayHere(c), plannedOf(db, which)]);
  const found = slotId === null ? null : orMissing(variantOfSlot(timetable, slotId));
  const typedVariant = form?.values.variant;
  const asked = typeof typedVariant === 'string' ? typedVariant : c.req.query('variant');
  const variant = found?.variant ?? variantNamed(timetable, asked);
  const last = variant?.slots.at(-1);
  const slot = found && {
    ...found.slot,
    from: clockAt(found.slot.startsAt),
    to: clockAt(endOf(found.slot)),
    method: methodById(found.slot.methodId ?? '')?.name[t.lang] ?? null,
  };
  return (
    <SlotPage
      {...shown}
      slot={slot}
      variantId={variant?.id ?? null}
      begins={last ? clockAt(endOf(last)) : clockOf(event.startsAt)}
      methods={library.map(({ id, name, minutes }) => ({ id, name: name[t.lang], minutes: minutes.usual }))}
      rounds={day.rounds.map(({ id, name }) => ({ id, name: inLanguage(name, t.lang).text }))}
      rooms={[...new Set((variant?.slots ?? []).flatMap(({ room }) => room ?? []))]}
      form={form ?? null}
      isStale={isStale}
    />
  );
}
