import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { keepVersion } from '../actions/keep-version.ts';
import { bringBackVersion, removeVersion } from '../actions/remove-version.ts';
import { returnToVersion } from '../actions/return-to-version.ts';
import { ReturnForm, VersionForm } from '../forms/groups.ts';
import { compareSeatings } from '../rules/compare-versions.ts';
import { newestAct } from '../rules/day.ts';
import { staysAsItIs } from '../rules/locks.ts';
import { mayReturn, roundsOfVersion } from '../rules/versions.ts';
import { topicOf } from '../store/topic.ts';
import { versionsOf, versionsWithSeats } from '../store/versions.ts';
import { ComparisonPage } from '../views/versions/comparison-page.tsx';
import { VersionsPage } from '../views/versions/versions-page.tsx';
import { versionName } from '../words/version.ts';
import { dayHere } from './of-event.ts';

const at = '/events/:event/versions';
/** In the address of a comparison: how everybody sits now. */
const NOW = 'now';
const PER_PAGE = 40;

export const versionRoutes = (app: App): void => {
  app.get(at, coordinatorsOnly, async (c) => c.html(await versionsView(c)));

  app.post(at, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { event, paths } = await dayHere(c);
    const form = await readForm(c, VersionForm);
    if (!form.ok) return c.html(await versionsView(c, { form }), 422);

    const { name, seen } = form.value;
    const keeping = { eventId: event.id, name: { lang: t.lang, text: name }, seen };
    const kept = await keepVersion(db, orMissing(c.var.member), keeping, now);
    if (kept.outcome === 'refused') {
      const again = { form: { values: form.values, problems: {} }, refusal: t(`versions.refused.${kept.reason}`) };
      return c.html(await versionsView(c, again), 422);
    }
    flash(c, { text: t('versions.nowKept', { name }) });
    return c.redirect(paths.versions, 303);
  });

  app.get(`${at}/comparison`, coordinatorsOnly, async (c) => c.html(await comparisonView(c)));

  app.post(`${at}/:version/seating`, coordinatorsOnly, async (c) => {
    const { db, now, t } = c.var;
    const { event, paths } = await dayHere(c);
    const versionId = c.req.param('version');
    const form = await readForm(c, ReturnForm);
    if (!form.ok) return c.html(await comparisonView(c, { versionId }), 422);

    const returning = { eventId: event.id, versionId, seen: form.value.seen };
    const returned = await returnToVersion(db, orMissing(c.var.member), returning, now);
    if (returned.outcome === 'refused') {
      const refusal = t(returned.reason === 'stale' ? 'days.refused.stale' : 'versions.refused.same');
      return c.html(await comparisonView(c, { versionId, refusal }), 422);
    }
    const undo = { action: `${paths.act(returned.act)}?_method=delete`, label: t('days.undo') };
    flash(c, { text: t('versions.returned'), undo });
    return c.redirect(paths.groups, 303);
  });

  app.delete(`${at}/:version`, coordinatorsOnly, async (c) => {
    const { event, paths } = await dayHere(c);
    const versionId = c.req.param('version');
    await removeVersion(c.var.db, orMissing(c.var.member), { eventId: event.id, versionId }, c.var.now);
    const undo = { action: `${paths.version(versionId)}/return`, label: c.var.t('days.undo') };
    flash(c, { text: c.var.t('versions.removed'), undo });
    return c.redirect(paths.versions, 303);
  });

  app.post(`${at}/:version/return`, coordinatorsOnly, async (c) => {
    const { event, paths } = await dayHere(c);
    await bringBackVersion(c.var.db, orMissing(c.var.member), { eventId: event.id, versionId: c.req.param('version') });
    flash(c, { text: c.var.t('versions.back') });
    return c.redirect(paths.versions, 303);
  });
};

type Again = { form?: RefilledForm; refusal?: string };

async function versionsView(c: Context<Env>, { form, refusal }: Again = {}) {
  const { db, network, frame, now } = c.var;
  const { event, day, shown } = await dayHere(c);
  const versions = await versionsOf(db, { networkId: network.id, eventId: event.id });
  const names = await personNames(db, [...new Set(versions.flatMap(({ by }) => by ?? []))]);
  return (
    <VersionsPage
      {...shown}
      frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
      versions={versions.map((version) => ({ ...version, author: (version.by && names.get(version.by)) || null }))}
      seen={newestAct(day)}
      isComposed={day.rounds.some(({ seats }) => seats.length > 0)}
      form={form ?? null}
      refusal={refusal ?? null}
      now={now}
    />
  );
}

type Refused = { versionId: string; refusal?: string };

/** `one=ID&other=now`: two seatings beside each other. `q`: one person; `page`: of those who sit elsewhere. */
async function comparisonView(c: Context<Env>, refused: Refused | null = null) {
  const { db, network, frame, now, t } = c.var;
  const { event, day, shown } = await dayHere(c);
  const which = { networkId: network.id, eventId: event.id };
  const versions = await versionsOf(db, which);
  const one = refused?.versionId ?? c.req.query('one') ?? versions[0]?.id ?? NOW;
  const other = refused ? NOW : (c.req.query('other') ?? NOW);
  const [people, kept] = await Promise.all([
    participantsOf(db, { ...which, lang: t.lang }),
    versionsWithSeats(db, which, [one, other]),
  ]);
  const roundsIn = (id: string) =>
    id === NOW ? day.rounds : roundsOfVersion(day.rounds, orMissing(kept.find((version) => version.id === id)));
  const typed = c.req.query('q')?.trim() ?? '';
  const comparison = compareSeatings([roundsIn(one), roundsIn(other)], people, day.wishes, t.lang, typed);
  const pages = Math.max(1, Math.ceil(comparison.elsewhere.length / PER_PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
  const nameOf = (id: string) => {
    const version = versions.find((known) => known.id === id);
    return version ? versionName(t, version) : t('versions.now');
  };
  // One goes back to a version from the page that shows what that changes against now.
  const version = other === NOW && one !== NOW ? orMissing(kept.find(({ id }) => id === one)) : null;
  const stay = version ? day.rounds.filter((round) => !mayReturn(round, version, now) || staysAsItIs(round)) : [];
  return (
    <ComparisonPage
      {...shown}
      frame={{ ...frame, live: liveTopics([topicOf(event.id)], now) }}
      choices={[{ id: NOW, name: t('versions.now') }, ...versions.map(({ id }) => ({ id, name: nameOf(id) }))]}
      one={{ id: one, name: nameOf(one) }}
      other={{ id: other, name: nameOf(other) }}
      comparison={{ ...comparison, elsewhere: comparison.elsewhere.slice((page - 1) * PER_PAGE, page * PER_PAGE) }}
      elsewhere={comparison.elsewhere.length}
      typed={typed}
      page={page}
      pages={pages}
      back={version ? { seen: newestAct(day), stay } : null}
      refusal={refused?.refusal ?? null}
    />
  );
}
