import { showSubjects } from '#platform/subject';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, readForm } from '#platform/web';
import { changeSettings } from '../actions/change-settings.ts';
import { takePoint } from '../actions/take-point.ts';
import { commitmentPath, followUpSettingsPath, ledgerPath, nextAgendaPath } from '../addresses.ts';
import { SettingsForm } from '../forms.ts';
import { type AgendaPoint, forNextAgenda, takenPoints } from '../store/agenda.ts';
import { commitmentsByIds } from '../store/commitments.ts';
import { settingsOf } from '../store/settings.ts';
import { NextAgendaPage } from '../views/next-agenda-page.tsx';
import { FollowUpSettingsPage } from '../views/settings-page.tsx';
import { asMember, type Here, idOf, tell } from './here.ts';

/** What waits for the next agenda, and the days of the follow-up: for whoever coordinates. */
export const agendaRoutes = (app: App): void => {
  app.get('/commitments/next-agenda', coordinatorsOnly, async (c) => {
    const { db, network, frame } = c.var;
    const [waiting, taken] = await Promise.all([forNextAgenda(db, network.id), takenPoints(db, network.id)]);
    const shown = await pointsShown(c, [...waiting, ...taken]);
    const those = (points: AgendaPoint[]) => points.flatMap(({ id }) => shown.get(id) ?? []);
    return c.html(
      <NextAgendaPage
        frame={frame}
        path={nextAgendaPath(network.slug)}
        ledgerHref={ledgerPath(network.slug)}
        waiting={those(waiting)}
        taken={those(taken)}
      />,
    );
  });

  app.post('/commitments/next-agenda/:point/taking', coordinatorsOnly, async (c) => {
    const pointId = idOf(c, 'point');
    await takePoint(c.var.db, asMember(c), { pointId, taken: true }, c.var.now);
    const path = `${nextAgendaPath(c.var.network.slug)}/${pointId}/taking?_method=delete`;
    tell(c, c.var.t('commitments.said.taken'), { path });
    return c.redirect(nextAgendaPath(c.var.network.slug), 303);
  });

  app.delete('/commitments/next-agenda/:point/taking', coordinatorsOnly, async (c) => {
    await takePoint(c.var.db, asMember(c), { pointId: idOf(c, 'point'), taken: false }, c.var.now);
    tell(c, c.var.t('commitments.said.givenBack'));
    return c.redirect(nextAgendaPath(c.var.network.slug), 303);
  });

  app.get('/commitments/settings', coordinatorsOnly, async (c) => c.html(await settingsView(c)));

  app.post('/commitments/settings', coordinatorsOnly, async (c) => {
    const form = await readForm(c, SettingsForm);
    if (!form.ok) return c.html(await settingsView(c, { refilled: form }), 422);
    const { first, second, third, patience, version } = form.value;
    const settings = { days: [first, second, third], patience, version };
    if (!(await changeSettings(c.var.db, asMember(c), settings, c.var.now))) {
      const refilled = { values: form.values, problems: {} };
      return c.html(await settingsView(c, { refilled, isStale: true }), 422);
    }
    tell(c, c.var.t('commitments.said.settings'));
    return c.redirect(followUpSettingsPath(c.var.network.slug), 303);
  });
};

type Refilled = { values: Record<string, string | string[]>; problems: Record<string, string> };

async function settingsView(
  c: Here,
  { refilled = null, isStale = false }: { refilled?: Refilled | null; isStale?: boolean } = {},
) {
  const { db, network, frame } = c.var;
  return (
    <FollowUpSettingsPage
      frame={frame}
      action={followUpSettingsPath(network.slug)}
      back={ledgerPath(network.slug)}
      stands={await settingsOf(db, network.id)}
      refilled={refilled}
      isStale={isStale}
    />
  );
}

/** What each is about, in words; what is not there any more is left out. */
async function pointsShown(c: Here, points: AgendaPoint[]) {
  const { db, t, network, member } = c.var;
  const about = (kind: AgendaPoint['kind']) => points.filter((one) => one.kind === kind).map(({ aboutId }) => aboutId);
  const [commitments, events] = await Promise.all([
    commitmentsByIds(db, network.id, about('unanswered')),
    showSubjects(
      db,
      network.id,
      about('bilan').map((id) => ({ kind: 'event', id })),
      { member, t, base: `/n/${network.slug}` },
    ),
  ]);
  const rows = new Map(commitments.map((row) => [row.id, row]));
  const shown = points.flatMap((point) => {
    const { id, takenAt } = point;
    const row = rows.get(point.aboutId);
    if (point.kind === 'unanswered' && row) {
      const { text: title, lang } = inLanguage(row.promised, t.lang);
      const why = t('commitments.agenda.unanswered', { day: t.date(point.since) });
      return [{ id, title, lang, href: commitmentPath(network.slug, row.id), why, takenAt }];
    }
    const event = events.get(`event:${point.aboutId}`);
    if (point.kind !== 'bilan' || !event) return [];
    const name = typeof event.title === 'string' ? event.title : inLanguage(event.title, t.lang).text;
    const title = t('commitments.agenda.bilan', { event: name });
    const why = t('commitments.agenda.bilanWhy', { day: t.date(point.since) });
    return [{ id, title, lang: t.lang as string, href: event.href, why, takenAt }];
  });
  return new Map(shown.map((one) => [one.id, one]));
}
