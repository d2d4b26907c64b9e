import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { feasibleGroupCounts } from '#packages/mixing';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { addRound } from '../actions/add-round.ts';
import { changeRound } from '../actions/change-round.ts';
import { removeRound } from '../actions/remove-round.ts';
import { returnRound } from '../actions/return-round.ts';
import { dayPaths } from '../addresses.ts';
import { RemovalForm, RoundForm } from '../forms.ts';
import { type CountCost, costsOfCounts } from '../rules/count-costs.ts';
import type { Day, PersonOfDay, Round } from '../rules/day.ts';
import { clockOf, momentOn } from '../rules/hours.ts';
import type { SizesRefusal } from '../rules/sizes.ts';
import { takesPart } from '../rules/takes-part.ts';
import { RoundPage } from '../views/round-page.tsx';
import { dayHere, eventHere, roundHere } from './of-event.ts';

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

/** The form of a round, empty, as it is, or as it came back. */
async function roundView(c: Context<Env>, roundId: string | null, { form, isStale = false }: Again = {}) {
  const { day, event, shown } = await dayHere(c);
  const people = await participantsOf(c.var.db, { networkId: c.var.network.id, eventId: event.id });
  const round = roundId === null ? null : orMissing(day.rounds.find(({ id }) => id === roundId));
  const clocks = round && { startsAt: clockOf(round.startsAt), endsAt: round.endsAt && clockOf(round.endsAt) };
  return (
    <RoundPage
      {...shown}
      round={round && clocks && { ...round, clocks }}
      form={form ?? null}
      isStale={isStale}
      counts={round ? countsFor(day, round, people) : []}
    />
  );
}

/** What each possible number of groups of this round costs at the very least. */
export function countsFor(day: Day, round: Round, people: readonly PersonOfDay[]): CountCost[] {
  const present = people.filter((person) => takesPart(person, round));
  if (present.length === 0) return [];
  const elsewhere = day.rounds.filter(({ id }) => id !== round.id).map((other) => groupsIn(other, people));
  return costsOfCounts(feasibleGroupCounts(present.length, round), present, elsewhere);
}

/** How many groups a round has; before it is composed, how many it was given or would be. */
function groupsIn(round: Round, people: readonly PersonOfDay[]): number {
  const present = people.filter((person) => takesPart(person, round));
  return round.groups.length || (round.count ?? feasibleGroupCounts(present.length, round)[0]?.count ?? 0);
}

type Typed = {
  name: string;
  startsAt: string;
  endsAt?: string | undefined;
  min: number;
  ideal: number;
  max: number;
  count?: number | undefined;
};

function writtenRound({ name, startsAt, endsAt, min, ideal, max, count }: Typed, on: Date, lang: 'fr' | 'nl' | 'en') {
  return {
    name: { lang, text: name },
    startsAt: momentOn(on, startsAt),
    endsAt: endsAt ? momentOn(on, endsAt) : null,
    min,
    ideal,
    max,
    count: count ?? null,
  };
}

const refused = (values: RefilledForm['values'], { field }: SizesRefusal): RefilledForm => ({
  values,
  problems: { [field]: 'days.problem.order' },
});

const asTyped = (values: RefilledForm['values']): RefilledForm => ({ values, problems: {} });
