import { randomInt } from 'node:crypto';
import type { Context } from 'hono';
import { participantsOf, presenceOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { inLanguage, type T } from '#platform/texts';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { draw } from '../actions/draw.ts';
import { dayPaths } from '../addresses.ts';
import { DrawForm } from '../forms/groups.ts';
import { drawInForce, drawnTables, drawShown } from '../rules/drawn.ts';
import { expectedBy } from '../rules/expected.ts';
import { type DrawRefusal, groupsToDraw, lastTouched } from '../rules/lot.ts';
import { takesPart } from '../rules/takes-part.ts';
import { drawsOf } from '../store/draws.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { DrawPage } from '../views/draw/draw-page.tsx';
import { dayHere, eventHere } from './of-event.ts';

export const drawRoutes = (app: App): void => {
  app.get('/events/:event/groups/:round/draw', coordinatorsOnly, async (c) => c.html(await drawView(c)));

  app.post('/events/:event/groups/:round/draw', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const roundId = c.req.param('round');
    const form = await readForm(c, DrawForm);
    if (!form.ok) return c.html(await drawView(c, { form }), 422);

    const made = await draw(db, orMissing(c.var.member), { eventId: event.id, roundId, ...form.value }, now);
    if (made.outcome === 'refused')
      return c.html(await drawView(c, { form: { values: form.values, problems: {} }, refusal: made }), 422);

    const paths = dayPaths(network.slug, event.id);
    const undo = { action: `${paths.act(made.act)}?_method=delete`, label: t('days.undo') };
    flash(c, { text: t('draw.made'), undo });
    return c.redirect(paths.draw(roundId), 303);
  });
};

type Again = { form?: RefilledForm; refusal?: DrawRefusal };

async function drawView(c: Context<Env>, { form, refusal }: Again = {}) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, paths } = await dayHere(c);
  const round = orMissing(day.rounds.find(({ id, way }) => id === c.req.param('round') && way === 'drawn'));
  const which = { networkId: network.id, eventId: event.id };
  const [people, presence, draws] = await Promise.all([
    participantsOf(db, { ...which, lang: t.lang }),
    presenceOf(db, which),
    drawsOf(db, { ...which, roundId: round.id }),
  ]);
  const isExpected = expectedBy(presence);
  const present = people.filter((person) => takesPart(person, round) && isExpected(person, round)).length;
  const inForce = drawInForce(draws, round);
  return (
    <DrawPage
      frame={{ ...frame, live: liveTopics([topicOf(event.id), peopleTopicOf(event.id)], now) }}
      paths={paths}
      round={round}
      drawn={inForce && drawShown(inForce, round, people)}
      tables={drawnTables(inForce, round, people)}
      people={present}
      count={groupsToDraw(round, present)}
      offered={randomInt(100, 10_000)}
      seen={lastTouched(round)}
      form={form ?? null}
      refusal={refusal ? refusalWords(t, refusal) : null}
    />
  );
}

function refusalWords(t: T, refusal: DrawRefusal): string {
  if (refusal.reason !== 'impossible') return t(`draw.refused.${refusal.reason}`);
  const { people, round } = refusal;
  const asked = { people, round: inLanguage(round.name, t.lang).text, min: round.min, max: round.max };
  return round.count === null
    ? t('days.refused.impossible', asked)
    : t('days.refused.impossibleCount', { ...asked, count: round.count });
}
