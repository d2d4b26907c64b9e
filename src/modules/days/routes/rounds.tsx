import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { addRound } from '../actions/add-round.ts';
import { changeRound } from '../actions/change-round.ts';
import { chooseCount } from '../actions/choose-count.ts';
import { removeRound } from '../actions/remove-round.ts';
import { returnRound } from '../actions/return-round.ts';
import { dayPaths } from '../addresses.ts';
import { CountForm, RemovalForm, RoundForm } from '../forms/groups.ts';
import { countsFor } from '../rules/counts-for.ts';
import { clockOf } from '../rules/hours.ts';
import { PRESETS, presetSizes } from '../rules/presets.ts';
import type { SizesRefusal } from '../rules/sizes.ts';
import { RoundPage } from '../views/round-page.tsx';
import { dayHere, eventHere, roundHere } from './of-event.ts';
import { begunForm, sizesTyped, startTyped, writtenRound } from './round-typed.ts';

export const roundRoutes = (app: App): void => {
  app.get('/events/:event/rounds/new', coordinatorsOnly, async (c) => c.html(await roundView(c, null)));

  app.post('/events/:event/rounds', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, RoundForm);
    if (!form.ok) return c.html(await roundView(c, null, { form }), 422);

    const written = writtenRound(form.value, event.startsAt, t.lang);
    const decision = await addRound(db, orMissing(c.var.member), { eventId: event.id, ...written });
    if (decision.outcome === 'refused')
      return c.html(await roundView(c, null, { form: refused(form.values, decision.sizes) }), 422);

    flash(c, { text: t('days.round.added') });
    return c.redirect(dayPaths(network.slug, event.id).round(decision.roundId), 303);
  });

  app.get('/events/:event/rounds/:round', coordinatorsOnly, async (c) => {
    const { day } = await dayHere(c);
    return c.html(await roundView(c, roundHere(c, day).id));
  });

  app.put('/events/:event/rounds/:round', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    const form = await readForm(c, RoundForm);
    if (!form.ok) return c.html(await roundView(c, roundId, { form }), 422);

    const { version } = form.value;
    const written = writtenRound(form.value, event.startsAt, t.lang);
    const decision = await changeRound(db, orMissing(c.var.member), {
      eventId: event.id,
      roundId,
      version,
      ...written,
    });
    if (decision.outcome === 'refused')
      return c.html(await roundView(c, roundId, { form: refused(form.values, decision.sizes) }), 422);
    if (decision.outcome === 'stale')
      return c.html(await roundView(c, roundId, { form: asTyped(form.values), isStale: true }), 422);

    flash(c, { text: t('days.round.changed') });
    return c.redirect(dayPaths(network.slug, event.id).round(roundId), 303);
  });

  /** One tap on the chart. */
  app.put('/events/:event/rounds/:round/count', coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    const form = await readForm(c, CountForm);
    if (!form.ok) return c.html(await roundView(c, roundId), 422);

    const choosing = { eventId: event.id, roundId, ...form.value };
    const decision = await chooseCount(db, orMissing(c.var.member), choosing);
    if (decision === 'stale') return c.html(await roundView(c, roundId, { isStale: true }), 422);
    flash(c, { text: t('days.counts.nowChosen', { count: form.value.count }) });
    return c.redirect(dayPaths(network.slug, event.id).round(roundId), 303);
  });

  app.delete('/events/:event/rounds/:round', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    const form = await readForm(c, RemovalForm);
    const version = form.ok ? form.value.version : 0;
    const removed = await removeRound(db, orMissing(c.var.member), { eventId: event.id, roundId, version }, now);
    if (removed === 'stale') return c.html(await roundView(c, roundId, { isStale: true }), 422);

    const paths = dayPaths(network.slug, event.id);
    flash(c, {
      text: t('days.round.removed'),
      undo: { action: `${paths.roundForm(roundId)}/return`, label: t('days.undo') },
    });
    return c.redirect(paths.groups, 303);
  });

  app.post('/events/:event/rounds/:round/return', coordinatorsOnly, async (c) => {
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    await returnRound(c.var.db, orMissing(c.var.member), { eventId: event.id, roundId });
    flash(c, { text: c.var.t('days.round.returned') });
    return c.redirect(dayPaths(c.var.network.slug, event.id).round(roundId), 303);
  });
};

type Again = { form?: RefilledForm; isStale?: boolean };

/** The form of a round, empty, begun from a preset, as it is, or as it came back. */
async function roundView(c: Context<Env>, roundId: string | null, { form, isStale = false }: Again = {}) {
  const { t } = c.var;
  const { day, event, paths, shown } = await dayHere(c);
  const people = await participantsOf(c.var.db, { networkId: c.var.network.id, eventId: event.id });
  const round = roundId === null ? null : orMissing(day.rounds.find(({ id }) => id === roundId));
  const clocks = round && { startsAt: clockOf(round.startsAt), endsAt: round.endsAt && clockOf(round.endsAt) };
  const filled = form ?? (round ? null : begunForm(t, c.req.query()));
  const counted = round ?? { ...sizesTyped(filled), id: null, startsAt: startTyped(filled, event.startsAt) };
  return (
    <RoundPage
      {...shown}
      round={round && clocks && { ...round, clocks }}
      form={filled}
      isStale={isStale}
      counts={countsFor(day, counted, people)}
      presets={PRESETS.map((preset) => ({
        preset,
        href: `${paths.newRound}?preset=${preset}`,
        ...presetSizes(preset),
      }))}
    />
  );
}

const refused = (values: RefilledForm['values'], { field }: SizesRefusal): RefilledForm => ({
  values,
  problems: { [field]: field === 'most' ? 'days.problem.mostOrder' : 'days.problem.order' },
});

const asTyped = (values: RefilledForm['values']): RefilledForm => ({ values, problems: {} });
