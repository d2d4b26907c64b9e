import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, readForm } from '#platform/web';
import { swap } from '../actions/swap.ts';
import { SwapForm } from '../forms/groups.ts';
import { handEffects } from '../rules/hand-effects.ts';
import { markOf } from '../rules/marks.ts';
import { seatOf } from '../rules/move.ts';
import { fullName } from '../rules/names.ts';
import { swapsShown } from '../rules/swaps.ts';
import { mixableFrom } from '../store/mixable.ts';
import { topicOf } from '../store/topic.ts';
import { SwapPage } from '../views/swap/swap-page.tsx';
import { dayHere, roundHere } from './of-event.ts';

const at = '/events/:event/groups/:round/seats/:registration/swap';

export const swapRoutes = (app: App): void => {
  app.get(at, coordinatorsOnly, async (c) => c.html(await swapView(c)));

  app.put(at, coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const { event, day, paths } = await dayHere(c);
    const { round: roundId, registration: registrationId } = c.req.param();
    const form = await readForm(c, SwapForm);
    if (!form.ok) return c.html(await swapView(c), 422);

    const swapping = { eventId: event.id, roundId, registrationId, ...form.value };
    const swapped = await swap(db, orMissing(c.var.member), swapping, now);
    if (swapped.outcome === 'refused') {
      const reason = swapped.reason === 'stale' ? 'moveStale' : swapped.reason;
      return c.html(await swapView(c, t(`days.refused.${reason}`)), 422);
    }
    const people = await participantsOf(db, { networkId: network.id, eventId: day.eventId });
    const nameOf = (id: string) => people.filter((one) => one.id === id).map(fullName)[0] ?? '';
    const text = t('swap.done', { name: nameOf(registrationId), other: nameOf(form.value.with) });
    flash(c, { text, undo: { action: paths.undoFrom(swapped.act, roundId), label: t('days.undo') } });
    return c.redirect(paths.round(roundId), 303);
  });
};

/** `table=2`: everybody at that table; without it the best of all tables. */
async function swapView(c: Context<Env>, refusal: string | null = null) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const round = roundHere(c, day);
  const which = { networkId: network.id, eventId: event.id };
  const people = await participantsOf(db, { ...which, lang: t.lang });
  const person = orMissing(people.find(({ id }) => id === c.req.param('registration')));
  const seat = orMissing(seatOf(round, person.id));
  const asked = Number.parseInt(c.req.query('table') ?? '', 10);
  const group = round.groups[asked] && asked !== seat.group ? asked : null;
  const mixable = await mixableFrom(db, which, { day, people }, { byPresence: false }, now);
  const swaps = swapsShown(handEffects(mixable, round, person.id), mixable, round, group);
  return (
    <SwapPage
      {...shown}
      frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
      round={round}
      person={{ id: person.id, name: fullName(person), act: seat.act, mark: markOf(seat.group) }}
      others={round.groups
        .filter(({ index }) => index !== seat.group)
        .map(({ index }) => ({ index, mark: markOf(index) }))}
      group={group}
      swaps={swaps.map((one) => ({ ...one, mark: markOf(one.group) }))}
      refusal={refusal}
    />
  );
}
