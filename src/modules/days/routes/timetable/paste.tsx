import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { pasteSlots } from '../../actions/timetable/paste-slots.ts';
import { dayPaths } from '../../addresses.ts';
import { PasteForm } from '../../forms/timetable.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { readPasted } from '../../rules/timetable/paste.ts';
import { endOf } from '../../rules/timetable/slot.ts';
import { variantNamed } from '../../rules/timetable/timetable.ts';
import { usualSlot } from '../../rules/timetable/usual-slot.ts';
import { plannedOf } from '../../store/timetable/planned.ts';
import { PastePage } from '../../views/timetable/paste-page.tsx';
import { eventHere } from '../of-event.ts';
import { undoable } from './said.ts';

export const pasteRoutes = (app: App): void => {
  app.get('/events/:event/timetable/paste', coordinatorsOnly, async (c) => c.html(await pasteView(c)));

  app.post('/events/:event/timetable/paste', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, PasteForm);
    if (!form.ok) return c.html(await pasteView(c, { form }), 422);
    const { variant, text, over, next, seen } = form.value;
    const read = readPasted(text).slots;
    const again = { values: form.values, problems: read.length === 0 ? { text: 'timetable.problem.paste' } : {} };
    // Nothing is saved before somebody has looked at what was read.
    if (next === 'read' || read.length === 0) return c.html(await pasteView(c, { form: again }), 422);

    const slots = read.map(({ title, ...slot }) => usualSlot({ ...slot, title: { lang: t.lang, text: title } }));
    const variantName = { lang: t.lang, text: t('timetable.variant.first') };
    const pasting = { eventId: event.id, variantId: variant ?? null, variantName, slots, over, seen };
    const decision = await pasteSlots(db, orMissing(c.var.member), pasting, now);
    if (decision.outcome === 'stale') return c.html(await pasteView(c, { form: again, isStale: true }), 422);
    const paths = dayPaths(network.slug, event.id).timetable;
    flash(c, undoable(t, paths, t('timetable.pasted', { count: slots.length }), decision.act));
    return c.redirect(paths.variant(decision.variantId), 303);
  });
};

type Again = { form?: RefilledForm; isStale?: boolean };

async function pasteView(c: Context<Env>, { form, isStale = false }: Again = {}) {
  const { db, network, frame, t } = c.var;
  const which = { networkId: network.id, eventId: c.req.param('event') ?? '' };
  const [event, timetable] = await Promise.all([eventHere(c), plannedOf(db, which)]);
  const asked = form?.values.variant ?? c.req.query('variant');
  const variant = variantNamed(timetable, typeof asked === 'string' ? asked : undefined);
  const text = form?.values.text;
  const read = typeof text === 'string' ? readPasted(text) : null;
  return (
    <PastePage
      frame={frame}
      paths={dayPaths(network.slug, event.id)}
      title={inLanguage(event.title, t.lang).text}
      variantId={variant?.id ?? null}
      seen={timetable.acts}
      slotsThere={variant?.slots.length ?? 0}
      read={
        read && {
          slots: read.slots.map((slot) => ({ ...slot, from: clockAt(slot.startsAt), to: clockAt(endOf(slot)) })),
          notUnderstood: read.notUnderstood,
        }
      }
      form={form ?? null}
      isStale={isStale}
    />
  );
}
