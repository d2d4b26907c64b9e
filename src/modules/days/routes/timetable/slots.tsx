import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { addSlot } from '../../actions/timetable/add-slot.ts';
import { changeSlot } from '../../actions/timetable/change-slot.ts';
import { removeSlot } from '../../actions/timetable/remove-slot.ts';
import { dayPaths } from '../../addresses.ts';
import { SlotForm, SlotRemovalForm } from '../../forms/timetable.ts';
import type { SlotRefusal } from '../../rules/timetable/slot-written.ts';
import { variantNamed, variantOfSlot } from '../../rules/timetable/timetable.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { eventHere } from '../of-event.ts';
import { undoable } from './said.ts';
import { peopleTyped, slotTyped } from './slot-typed.ts';
import { slotView } from './slot-view.tsx';

export const slotRoutes = (app: App): void => {
  app.get('/events/:event/timetable/slots/new', coordinatorsOnly, async (c) => c.html(await slotView(c, null)));

  app.post('/events/:event/timetable/slots', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, SlotForm);
    if (!form.ok) return c.html(await slotView(c, null, { form }), 422);

    const variantId = form.value.variant ?? null;
    const others = variantNamed(await plannedHere(c), variantId ?? undefined)?.slots ?? [];
    const people = await peopleTyped(db, { networkId: network.id, now }, form.value);
    const slot = slotTyped(form.value, { before: null, others, people, lang: t.lang });
    const variantName = { lang: t.lang, text: t('timetable.variant.first') };
    const adding = { eventId: event.id, variantId, variantName, slot, follow: form.value.follow };
    const decision = await addSlot(db, orMissing(c.var.member), adding, now);
    if (decision.outcome === 'refused')
      return c.html(await slotView(c, null, { form: refused(form.values, decision.why) }), 422);
    return backTo(c, event.id, { ...decision, said: t('timetable.added') });
  });

  app.get('/events/:event/timetable/slots/:slot', coordinatorsOnly, async (c) =>
    c.html(await slotView(c, c.req.param('slot'))),
  );

  app.put('/events/:event/timetable/slots/:slot', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const slotId = c.req.param('slot');
    const form = await readForm(c, SlotForm);
    if (!form.ok) return c.html(await slotView(c, slotId, { form }), 422);

    const { variant, slot: before } = orMissing(variantOfSlot(await plannedHere(c), slotId));
    const people = await peopleTyped(db, { networkId: network.id, now }, form.value);
    const slot = slotTyped(form.value, { before, others: variant.slots, people, lang: t.lang });
    const { seen, follow } = form.value;
    const changing = { eventId: event.id, slotId, seen, slot, follow };
    const decision = await changeSlot(db, orMissing(c.var.member), changing, now);
    if (decision.outcome === 'refused')
      return c.html(await slotView(c, slotId, { form: refused(form.values, decision.why) }), 422);
    if (decision.outcome === 'stale')
      return c.html(await slotView(c, slotId, { form: { values: form.values, problems: {} }, isStale: true }), 422);
    return backTo(c, event.id, { ...decision, said: t('timetable.changed') });
  });

  app.delete('/events/:event/timetable/slots/:slot', coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const event = await eventHere(c);
    const slotId = c.req.param('slot');
    const form = await readForm(c, SlotRemovalForm);
    const removing = { eventId: event.id, slotId, seen: form.ok ? form.value.seen : 0 };
    const decision = await removeSlot(db, orMissing(c.var.member), removing, now);
    if (decision.outcome === 'stale') return c.html(await slotView(c, slotId, { isStale: true }), 422);
    return backTo(c, event.id, { ...decision, said: t('timetable.removed') });
  });
};

const plannedHere = (c: Context<Env>) =>
  plannedOf(c.var.db, { networkId: c.var.network.id, eventId: c.req.param('event') ?? '' });

type Done = { variantId: string; act: number | null; said: string };

function backTo(c: Context<Env>, eventId: string, { variantId, act, said }: Done) {
  const paths = dayPaths(c.var.network.slug, eventId).timetable;
  flash(c, undoable(c.var.t, paths, said, act));
  return c.redirect(paths.variant(variantId), 303);
}

const refused = (values: RefilledForm['values'], why: SlotRefusal): RefilledForm => ({
  values,
  problems: { endsAt: `timetable.problem.${why}` },
});
