import type { Context } from 'hono';
import { fileBytes } from '#platform/files';
import { orMissing } from '#platform/missing';
import { type App, coordinatorsOnly, type Env, flash, type RefilledForm, readForm } from '#platform/web';
import { bringCalendar, followCalendar } from '../../actions/feeds/bring-calendar.ts';
import { dropSource, pauseSource, resumeSource } from '../../actions/feeds/pause-source.ts';
import { takeCalendar } from '../../actions/feeds/take-calendar.ts';
import { calendarPath, sourcesPath } from '../../addresses.ts';
import { foreignDates } from '../../forms/feeds/foreign-dates.ts';
import { sourceForm } from '../../forms/feeds/source-form.ts';
import { foreignKinds } from '../../rules/feeds/feeds.ts';
import { planOf } from '../../rules/feeds/source-plan.ts';
import { knownAgainst } from '../../store/feeds/source-events.ts';
import { type Source, sourceOf, sourcesOf } from '../../store/feeds/sources.ts';
import { SourcePage } from '../../views/feeds/source-page.tsx';
import { SourceReviewPage } from '../../views/feeds/source-review-page.tsx';
import { SourcesPage } from '../../views/feeds/sources-page.tsx';
import { onceOf } from '../once-of.ts';

/** Calendars of others: brought as a file, or read again and again. */
export const sourceRoutes = (app: App): void => {
  app.get('/calendar/sources', coordinatorsOnly, async (c) => c.html(await sourcesView(c)));

  app.post('/calendar/sources', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const member = orMissing(c.var.member);
    const form = await readForm(c, sourceForm);
    if (!form.ok) return c.html(await sourcesView(c, form), 422);
    const { name, address, ...typed } = form.value;
    const refuse = async (field: string, problem: string) =>
      c.html(await sourcesView(c, { values: form.values, problems: { [field]: problem } }), 422);
    const path = sourcesPath(network.slug);
    const file = form.files.file?.[0];
    const once = onceOf(c, form.key);
    if (!file && !address) return refuse('address', 'calendar.sources.problem.nothing');
    if (!file && address) {
      const named = name ?? new URL(address.replace(/^webcals?:/i, 'https:')).hostname;
      await followCalendar(db, member, { ...typed, address, name: named }, { once, pageOf: () => path }, now);
      flash(c, { text: t('calendar.sources.said.followed') });
      return c.redirect(path, 303);
    }
    const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const read = foreignDates(bytes, now);
    if (!read.ok) return refuse('file', `calendar.sources.problem.${read.reason}`);
    const named = name ?? read.name ?? file?.name.replace(/\.ics$/i, '').slice(0, 120) ?? '';
    const pageOf = (id: string) => `${path}/${id}`;
    const page = await bringCalendar(db, member, { ...typed, name: named, bytes }, { once, pageOf }, now);
    return c.redirect(page, 303);
  });

  app.get('/calendar/sources/:source', coordinatorsOnly, async (c) => {
    const source = await sourceThere(c);
    return c.html(source.fileId ? await reviewView(c, source, source.fileId) : await sourceView(c, source));
  });

  app.post('/calendar/sources/:source/events', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const { id, address } = await sourceThere(c);
    const member = orMissing(c.var.member);
    if (address) {
      await resumeSource(db, member, id);
      flash(c, { text: t('calendar.sources.said.again') });
      return c.redirect(`${sourcesPath(network.slug)}/${id}`, 303);
    }
    const count = await takeCalendar(db, member, id, now);
    if (count !== null) flash(c, { text: t('calendar.sources.said.taken', { count }) });
    return c.redirect(`${sourcesPath(network.slug)}/${id}`, 303);
  });

  app.post('/calendar/sources/:source/pause', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const { id } = await sourceThere(c);
    await pauseSource(db, orMissing(c.var.member), id, now);
    flash(c, { text: t('calendar.sources.said.paused') });
    return c.redirect(`${sourcesPath(network.slug)}/${id}`, 303);
  });

  app.delete('/calendar/sources/:source', coordinatorsOnly, async (c) => {
    const { db, now, t, network } = c.var;
    const { id } = await sourceThere(c);
    await dropSource(db, orMissing(c.var.member), id, now);
    flash(c, { text: t('calendar.sources.said.removed') });
    return c.redirect(sourcesPath(network.slug), 303);
  });
};

const sourceThere = async (c: Context<Env>): Promise<Source> =>
  orMissing(await sourceOf(c.var.db, { networkId: c.var.network.id, sourceId: c.req.param('source') ?? '' }));

async function sourcesView(c: Context<Env>, refilled: RefilledForm | null = null) {
  const { db, network, now, frame, t } = c.var;
  const path = sourcesPath(network.slug);
  return (
    <SourcesPage
      frame={frame}
      path={path}
      calendarHref={calendarPath(network.slug)}
      sources={await sourcesOf(db, { networkId: network.id, now })}
      kinds={foreignKinds}
      languages={network.languages}
      usualLanguage={t.lang}
      formKey={c.var.formKey}
      refilled={refilled}
      now={now}
    />
  );
}

/** What would be added, what is known already, what cannot be read: before anything is saved. */
async function reviewView(c: Context<Env>, source: Source, fileId: string) {
  const { db, network, now, frame } = c.var;
  const bytes = orMissing(await fileBytes({ networkId: network.id, id: fileId }));
  const read = foreignDates(bytes, now);
  const dates = read.ok ? read.dates : [];
  const plan = planOf(dates, await knownAgainst(db, source), { isWhole: false, now });
  const path = `${sourcesPath(network.slug)}/${source.id}`;
  return (
    <SourceReviewPage
      frame={frame}
      path={path}
      back={sourcesPath(network.slug)}
      source={source}
      plan={plan}
      unread={read.ok ? read.unread : []}
      now={now}
    />
  );
}

async function sourceView(c: Context<Env>, { id }: Source) {
  const { db, network, now, frame } = c.var;
  const sources = await sourcesOf(db, { networkId: network.id, now });
  const source = orMissing(sources.find((one) => one.id === id));
  const path = sourcesPath(network.slug);
  const unread = source.unread.map(({ firstOn, ...one }) => ({
    ...one,
    ...(firstOn && { startsAt: new Date(firstOn) }),
  }));
  return <SourcePage frame={frame} path={`${path}/${id}`} back={path} source={source} unread={unread} now={now} />;
}
