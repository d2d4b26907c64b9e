import { personNames } from '#modules/accounts';
import { eventsByIds, startWords } from '#modules/calendar';
import { spacesOf } from '#modules/networks';
import { isPublicHoliday } from '#platform/clock';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import { inLanguage, nameIn, sameText, type Written } from '#platform/texts';
import { type App, coordinatorsOnly, membersOnly, type RefilledForm, readForm } from '#platform/web';
import { editSeries, makeSeries, planDates } from '../actions/series.ts';
import { meetingPath, meetingsPath, seriesPath } from '../addresses.ts';
import { DatesForm, SeriesForm } from '../forms/series-form.ts';
import { dayOf } from '../rules/moment.ts';
import { nextDays } from '../rules/rhythm.ts';
import { heldMeetings } from '../store/held.ts';
import { type Series, type SeriesContent, seriesOf } from '../store/series.ts';
import { SeriesFormPage } from '../views/series-form-page.tsx';
import { SeriesPage } from '../views/series-page.tsx';
import { asMember, type Here, idOf, memberTyped, peopleHere, tell } from './here.ts';

const roles = ['chair', 'noteTaker', 'timeKeeper'] as const;
const PROPOSED = 6;

/** Meetings that come back: their rhythm, what each of them speaks of, and their next dates. */
export const seriesRoutes = (app: App): void => {
  app.get('/meetings/series/new', coordinatorsOnly, async (c) => c.html(await formView(c, null)));

  app.post('/meetings/series', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const read = await seriesTyped(c, null);
    if (!read.ok) return c.html(await formView(c, null, { refilled: read.refilled }), 422);
    const id = await makeSeries(db, asMember(c), { ...read.content, ...(isId(read.key) && { id: read.key }) }, now);
    tell(c, t('meetings.said.series'));
    return c.redirect(seriesPath(network.slug, id), 303);
  });

  app.get('/meetings/series/:series', membersOnly, async (c) => c.html(await seriesView(c, await seriesHere(c))));

  app.get('/meetings/series/:series/edit', coordinatorsOnly, async (c) =>
    c.html(await formView(c, await seriesHere(c))),
  );

  app.patch('/meetings/series/:series', coordinatorsOnly, async (c) => {
    const { db, t, network } = c.var;
    const series = await seriesHere(c);
    const read = await seriesTyped(c, series);
    if (!read.ok) return c.html(await formView(c, series, { refilled: read.refilled }), 422);
    const decision = await editSeries(db, asMember(c), {
      seriesId: series.id,
      version: read.version,
      content: read.content,
    });
    if (decision.outcome === 'stale') {
      const refilled = { values: read.values, problems: {} };
      return c.html(await formView(c, decision.current, { refilled, isStale: true }), 422);
    }
    tell(c, t('meetings.said.changed'));
    return c.redirect(seriesPath(network.slug, series.id), 303);
  });

  app.post('/meetings/series/:series/dates', coordinatorsOnly, async (c) => {
    const { db, t, now, network } = c.var;
    const series = await seriesHere(c);
    const form = await readForm(c, DatesForm);
    if (!form.ok) return c.html(await seriesView(c, series, form), 422);
    const dating = {
      seriesId: series.id,
      version: form.value.version,
      days: [form.value.days].flat(),
      languages: network.languages,
    };
    const decision = await planDates(db, asMember(c), dating, now);
    tell(
      c,
      decision.outcome === 'made'
        ? t('meetings.said.dates', { count: decision.count })
        : t('meetings.said.seriesStale'),
    );
    return c.redirect(seriesPath(network.slug, series.id), 303);
  });
};

const seriesHere = async (c: Here): Promise<Series> =>
  orMissing(await seriesOf(c.var.db, { networkId: c.var.network.id, seriesId: idOf(c, 'series') }));

type Read =
  | { ok: true; content: SeriesContent; version: number; key: string | null; values: RefilledForm['values'] }
  | { ok: false; refilled: RefilledForm };

async function seriesTyped(c: Here, before: Series | null): Promise<Read> {
  const { db, t, network } = c.var;
  const form = await readForm(c, SeriesForm(t.lang));
  if (!form.ok) return { ok: false, refilled: form };
  const { title, space, rhythm, defaultMinutes, standingItems, place, version = 0 } = form.value;
  const people = await Promise.all(roles.map((role) => memberTyped(c, form.value[role])));
  const problems: Record<string, string> = {};
  for (const [i, role] of roles.entries())
    if (form.value[role] && !people[i]) problems[role] = 'meetings.problem.nobodyNamed';
  if (Object.keys(problems).length > 0) return { ok: false, refilled: { values: form.values, problems } };
  const spaces = await spacesOf(db, network.id);
  const written = (text: string, stands: Written | null | undefined) =>
    sameText(stands ?? { lang: t.lang, text }, text);
  const [chairId = null, noteTakerId = null, timeKeeperId = null] = people;
  const content = {
    title: written(title, before?.title),
    spaceId: spaces.some(({ id }) => id === space) ? (space ?? null) : null,
    rhythm,
    placeName: place ? written(place, before?.placeName) : null,
    defaultMinutes,
    standingItems: standingItems.map((item) => ({
      ...item,
      // Words that nobody changed keep their other languages.
      title:
        before?.standingItems.find(({ title }) => inLanguage(title, t.lang).text === item.title.text)?.title ??
        item.title,
    })),
    ...{ chairId, noteTakerId, timeKeeperId },
  };
  return { ok: true, content, version, key: form.key, values: form.values };
}

async function standsOf(c: Here, series: Series): Promise<Record<string, string | string[]>> {
  const { db, t } = c.var;
  const { chairId, noteTakerId, timeKeeperId, rhythm } = series;
  const names = await personNames(
    db,
    [chairId, noteTakerId, timeKeeperId].filter((id) => id !== null),
  );
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? '') : '');
  return {
    title: inLanguage(series.title, t.lang).text,
    space: series.spaceId ?? '',
    every: rhythm?.every ?? 'none',
    weekday: String(rhythm?.weekday ?? 4),
    nth: String(rhythm?.nth ?? 1),
    time: rhythm?.time ?? '',
    notIn: (rhythm?.notIn ?? []).map(String),
    minutes: String(series.defaultMinutes),
    place: series.placeName ? inLanguage(series.placeName, t.lang).text : '',
    standing: series.standingItems
      .map(({ title, minutes }) => ({ title: inLanguage(title, t.lang).text, minutes }))
      .map(({ title, minutes }) => (minutes === null ? title : `${title}, ${minutes}`))
      .join('\n'),
    chair: nameOf(chairId),
    noteTaker: nameOf(noteTakerId),
    timeKeeper: nameOf(timeKeeperId),
    version: String(series.version),
  };
}

type View = { refilled?: RefilledForm | null; isStale?: boolean };

async function formView(c: Here, series: Series | null, { refilled = null, isStale = false }: View = {}) {
  const { db, t, network, frame, formKey } = c.var;
  const [spaces, people, stands] = await Promise.all([
    spacesOf(db, network.id),
    peopleHere(c),
    series ? standsOf(c, series) : { every: 'month', standing: t('meetings.series.infos'), weekday: '4', nth: '3' },
  ]);
  const open = spaces.filter(({ closedAt, id }) => closedAt === null || id === series?.spaceId);
  return (
    <SeriesFormPage
      frame={frame}
      action={series ? seriesPath(network.slug, series.id) : `${meetingsPath(network.slug)}/series`}
      back={series ? seriesPath(network.slug, series.id) : meetingsPath(network.slug)}
      isNew={series === null}
      stands={stands}
      isStale={isStale}
      spaces={open.map(({ id, name }) => ({ value: id, label: nameIn(t, name) }))}
      people={people}
      refilled={refilled}
      formKey={formKey}
    />
  );
}

async function seriesView(c: Here, series: Series, refilled: RefilledForm | null = null) {
  const { db, t, now, network, member, frame } = c.var;
  const held = (await heldMeetings(db, network.id, now)).filter(
    (one) => one.seriesId === series.id && one.cancelledAt === null,
  );
  const events = await eventsByIds(db, { networkId: network.id, ids: held.map(({ id }) => id) });
  const last = held
    .map(({ startsAt }) => dayOf(startsAt))
    .sort()
    .at(-1);
  const today = dayOf(now);
  const after = last && last > today ? last : today;
  return (
    <SeriesPage
      frame={frame}
      title={inLanguage(series.title, t.lang).text}
      path={seriesPath(network.slug, series.id)}
      back={meetingsPath(network.slug)}
      newHref={`${meetingsPath(network.slug)}/new?series=${series.id}`}
      rhythm={series.rhythm}
      place={series.placeName && inLanguage(series.placeName, t.lang).text}
      standing={series.standingItems.map(({ title }) => inLanguage(title, t.lang).text)}
      meetings={events.map((event) => ({
        href: meetingPath(network.slug, event.id),
        title: inLanguage(event.title, t.lang).text,
        startsAt: event.startsAt,
        words: startWords(t, event) ?? '',
        isPast: event.endsAt < now,
      }))}
      proposed={(series.rhythm ? nextDays(series.rhythm, after, PROPOSED) : []).map((day) => ({
        day,
        isHoliday: isPublicHoliday(day),
      }))}
      isCoordinator={member?.role === 'coordinator'}
      version={series.version}
      refilled={refilled}
    />
  );
}
