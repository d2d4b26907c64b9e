import type { Context } from 'hono';
import { eventOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { letterProgress } from '#platform/mail';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import {
  type App,
  addressLimit,
  coordinatorsOnly,
  type Env,
  flash,
  membersOnly,
  type RefilledForm,
  readForm,
} from '#platform/web';
import { introduce, sendReport } from '../../actions/report/write-report.ts';
import { dayPaths, reportPath } from '../../addresses.ts';
import { ReportForm, ReportSendingForm } from '../../forms/report.ts';
import { reportOccasion, reportSent } from '../../mails/report/kinds.ts';
import { reportSealed } from '../../report-seal.ts';
import { dayOf } from '../../store/day.ts';
import { reachableAddresses } from '../../store/report/reachable.ts';
import { harvestTopicOf } from '../../store/topic.ts';
import { ReadReportPage } from '../../views/report/read-report-page.tsx';
import { ReportPage } from '../../views/report/report-page.tsx';
import { dayHere, eventHere } from '../of-event.ts';
import { reportFile } from './report-file.ts';
import { reportOf } from './report-here.ts';

/** The report of a day: read again and sent by coordinators, then read by everybody who was there. */
export const reportRoutes = (app: App): void => {
  app.get('/events/:event/report', membersOnly, async (c) => c.html(await reportView(c, null, null)));

  app.put('/events/:event/report', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, ReportForm);
    if (!form.ok) return c.html(await reportView(c, form, null), 422);

    const { introduction: text, version: seen } = form.value;
    const introduction = text ? { lang: t.lang, text } : null;
    const done = await introduce(db, orMissing(c.var.member), { eventId: event.id, introduction, seen }, now);
    if (done === 'stale') return c.html(await reportView(c, { values: form.values, problems: {} }, 'stale'), 422);
    flash(c, { text: t('report.written') });
    return c.redirect(dayPaths(network.slug, event.id).report, 303);
  });

  app.post('/events/:event/report/sending', coordinatorsOnly, async (c) => {
    const { db, network, now, t } = c.var;
    const event = await eventHere(c);
    const form = await readForm(c, ReportSendingForm);
    const seen = form.ok ? form.value.version : -1;
    const done = await sendReport(db, orMissing(c.var.member), { eventId: event.id, seen }, now);
    if (done === 'stale') return c.html(await reportView(c, null, 'stale'), 422);
    flash(c, { text: t(done === 'sent' ? 'report.nowSent' : 'report.wasSent') });
    return c.redirect(dayPaths(network.slug, event.id).report, 303);
  });

  app.get('/events/:event/report/:file{report\\.(?:pdf|docx)}', membersOnly, async (c) => {
    const { event, day } = await dayHere(c);
    const { kept, document } = await reportOf(c.var, event, day);
    if (!kept.sentAt && c.var.member?.role !== 'coordinator') throw new Missing();
    return reportFile(c, document, formatOf(c));
  });

  // Open to whoever holds the link in their letter.
  app.get('/reports/:seal', addressLimit('report', { points: 300, seconds: 300 }), async (c) => {
    const { document, event, seal } = await sealedHere(c);
    const { frame, network, t } = c.var;
    const files = `${reportPath(network.slug, seal)}/report`;
    return c.html(
      <ReadReportPage frame={frame} title={inLanguage(event.title, t.lang).text} document={document} files={files} />,
    );
  });

  app.get(
    '/reports/:seal/:file{report\\.(?:pdf|docx)}',
    addressLimit('reportFile', { points: 100, seconds: 300 }),
    async (c) => reportFile(c, (await sealedHere(c)).document, formatOf(c)),
  );
};

const formatOf = (c: Context<Env>): 'pdf' | 'docx' => (c.req.param('file')?.endsWith('.docx') ? 'docx' : 'pdf');

/** Sent reports alone: before that, nobody has a link. */
async function sealedHere(c: Context<Env>) {
  const { db, network, now } = c.var;
  const seal = c.req.param('seal') ?? '';
  const which = reportSealed(seal, now);
  if (!which || which.networkId !== network.id) throw new Missing();
  c.header('X-Robots-Tag', 'noindex');
  const event = orMissing(await eventOf(db, which));
  const { kept, document } = await reportOf(c.var, event, await dayOf(db, which));
  if (!kept.sentAt) throw new Missing();
  return { event, document, seal };
}

async function reportView(c: Context<Env>, form: RefilledForm | null, refusal: 'stale' | null) {
  const { db, network, now } = c.var;
  const { event, day, shown } = await dayHere(c);
  const { kept, document, isEmpty } = await reportOf(c.var, event, day);
  const isCoordinator = c.var.member?.role === 'coordinator';
  const which = { networkId: network.id, eventId: event.id };
  const [people, progress] = isCoordinator
    ? await Promise.all([
        kept.sentAt ? 0 : reachableAddresses(db, which),
        kept.sentAt ? letterProgress(db, reportSent, reportOccasion(event.id)) : null,
      ])
    : [0, null];
  const live = liveTopics([harvestTopicOf(event.id)], now);
  return (
    <ReportPage
      {...shown}
      frame={{ ...shown.frame, live }}
      document={document}
      isEmpty={isEmpty}
      kept={kept}
      isCoordinator={isCoordinator}
      people={people}
      progress={progress && (progress.all > 0 || isRecent(kept.sentAt, now)) ? progress : null}
      form={form}
      refusal={refusal}
    />
  );
}

/** Its letters may not have been queued yet; those of long ago are no longer counted anywhere. */
const isRecent = (sentAt: Date | null, now: Date): boolean =>
  sentAt !== null && now.getTime() - sentAt.getTime() < 3_600_000;
