import type { Context } from 'hono';
import {
  codeAsTyped,
  dayWords,
  eventOf,
  limitLookups,
  makeDear,
  ownCertificate,
  ownPath,
  ownStandingPath,
  participantByCode,
  participantsOf,
  placeWords,
  registrationWithCode,
  rememberCode,
  startWords,
} from '#modules/calendar';
import { networkById } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { type App, type Env, readForm } from '#platform/web';
import { tablePaths } from '../addresses.ts';
import { CodeForm } from '../forms/groups.ts';
import { casesOfPerson } from '../rules/cases/case-modes.ts';
import { roundClock } from '../rules/live/round-clock.ts';
import { tasksNow } from '../rules/live/tasks-now.ts';
import { markOf } from '../rules/marks.ts';
import { ownPlan } from '../rules/own-plan.ts';
import { participantParts } from '../slots.ts';
import { tableByCode } from '../store/capture/codes.ts';
import { dayOf } from '../store/day.ts';
import { clockTopicOf, topicOf } from '../store/topic.ts';
import { CodePage } from '../views/code-page.tsx';
import { OwnPage } from '../views/own-page.tsx';
import { clockToday } from './live/clock-of.ts';

/** What each participant sees, by the code on their paper, without an account. */
export const ownRoutes = (app: App): void => {
  app.get('/p', (c) => {
    forThisPhone(c);
    return c.html(<CodePage of="days" frame={c.var.frame} typed="" problem={null} />);
  });

  app.post('/p', async (c) => {
    const form = await readForm(c, CodeForm);
    const typed = String(form.ok ? form.value.code : (form.values.code ?? ''));
    const code = codeAsTyped(typed);
    if (!code) return c.html(<CodePage of="days" frame={c.var.frame} typed={typed} problem="shape" />, 422);
    return c.redirect(ownPath(code), 303);
  });

  app.get('/p/:code', async (c) => {
    const { db, frame, t, now, origin } = c.var;
    const typed = c.req.param('code');
    forThisPhone(c);
    await limitLookups(c, typed);
    const found = await participantByCode(db, typed, t.lang);
    if (!found) {
      // Nobody sits anywhere who waits or does not come; their code tells how that stands.
      const code = codeAsTyped(typed);
      if (code && (await registrationWithCode(db, code))) return c.redirect(ownStandingPath(code), 303);
      // What stands on a table, typed in the place of one's own.
      const table = await tableByCode(db, typed);
      if (table) return c.redirect(tablePaths(table.code).table, 303);
      await makeDear(c);
      return c.html(<CodePage of="days" frame={frame} typed={typed.replaceAll('-', ' ')} problem="unknown" />, 404);
    }
    const { networkId, eventId, participant } = found;
    const [event, network, day, people] = await Promise.all([
      eventOf(db, { networkId, eventId }),
      networkById(db, networkId),
      dayOf(db, { networkId, eventId }),
      participantsOf(db, { networkId, eventId, lang: t.lang }),
    ]);
    const { title, startsAt, endsAt, fuzzyWhen, toConfirm, kind, ...where } = orMissing(event);
    const { slug } = orMissing(network);
    const clock = kind === 'day' ? await clockToday(c.var, orMissing(event), day.rounds) : null;
    const plan = ownPlan(day, participant, people, clock ? roundClock(day, clock.shown, now) : now);
    const casesNow = plan.current ? casesOfPerson(day, people, plan.current.roundId, participant.id) : null;
    const subject = plan.current?.groupId
      ? { networkId, kind: 'group', id: plan.current.groupId }
      : { networkId, kind: plan.current ? 'round' : 'event', id: plan.current?.roundId ?? eventId };
    const occasion = { eventId, registration: { id: participant.id, personId: participant.personId } };
    const context = { db, t, now, networkSlug: slug, member: null, subject, path: ownPath(participant.code), occasion };
    const parts = await filled(participantParts, context);
    const certificate = await ownCertificate(db, { networkId, eventId, startsAt, endsAt, participant }, now);
    rememberCode(c, participant.code);
    return c.html(
      <OwnPage
        frame={{ ...frame, live: liveTopics([topicOf(eventId), clockTopicOf(eventId)], now) }}
        title={inLanguage(title, t.lang).text}
        on={dayWords(t, { startsAt, fuzzyWhen }, { year: true })}
        at={startWords(t, { startsAt, endsAt, fuzzyWhen, toConfirm })}
        place={placeWords(t, { ...where, toConfirm, isOnline: where.onlineAddress !== null })}
        isCancelled={where.cancelledAt !== null}
        hasTables={kind === 'day'}
        isPast={endsAt <= now}
        isToday={t.date(startsAt) === t.date(now)}
        givenName={participant.givenName}
        code={participant.code}
        address={origin + ownPath(participant.code)}
        plan={plan}
        cases={casesNow?.cases ?? []}
        joins={(casesNow?.joins ?? []).map((group) => markOf(group).label)}
        certificate={certificate}
        notComing={endsAt > now ? ownStandingPath(participant.code) : null}
        clock={clock}
        tasks={clock ? tasksNow(day, clock.shown, participant.id) : []}
        parts={parts}
      />,
    );
  });
};

/** For this phone alone, which asks each time and shows what it has when there is no network. */
function forThisPhone(c: Context<Env>): void {
  c.header('X-Robots-Tag', 'noindex');
  c.header('Cache-Control', 'private, no-cache');
}
