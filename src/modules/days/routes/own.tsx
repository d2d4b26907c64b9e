import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import {
  codeAsTyped,
  dayWords,
  eventOf,
  ownPath,
  participantByCode,
  participantsOf,
  startWords,
} from '#modules/calendar';
import { networkById } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { orMissing } from '#platform/missing';
import { filled } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { type App, allowOften, type Env, readForm, sealed, TooOften, unsealed } from '#platform/web';
import { CodeForm } from '../forms.ts';
import { casesOfPerson } from '../rules/cases/case-modes.ts';
import { markOf } from '../rules/marks.ts';
import { ownPlan } from '../rules/own-plan.ts';
import { participantParts } from '../slots.ts';
import { dayOf } from '../store/day.ts';
import { topicOf } from '../store/topic.ts';
import { CodePage } from '../views/code-page.tsx';
import { OwnPage } from '../views/own-page.tsx';

/** What each participant sees, by the code on their paper, without an account. */
export const ownRoutes = (app: App): void => {
  app.get('/p', (c) => {
    forThisPhone(c);
    return c.html(<CodePage frame={c.var.frame} typed="" problem={null} />);
  });

  app.post('/p', async (c) => {
    const form = await readForm(c, CodeForm);
    const typed = String(form.ok ? form.value.code : (form.values.code ?? ''));
    const code = codeAsTyped(typed);
    if (!code) return c.html(<CodePage frame={c.var.frame} typed={typed} problem="shape" />, 422);
    return c.redirect(ownPath(code), 303);
  });

  app.get('/p/:code', async (c) => {
    const { db, frame, t, now } = c.var;
    const typed = c.req.param('code');
    forThisPhone(c);
    await limitLookups(c, typed);
    const found = await participantByCode(db, typed, t.lang);
    if (!found) {
      await makeDear(c);
      return c.html(<CodePage frame={frame} typed={typed.replaceAll('-', ' ')} problem="unknown" />, 404);
    }
    const { networkId, eventId, participant } = found;
    const [event, network, day, people] = await Promise.all([
      eventOf(db, { networkId, eventId }),
      networkById(db, networkId),
      dayOf(db, { networkId, eventId }),
      participantsOf(db, { networkId, eventId, lang: t.lang }),
    ]);
    const { title, startsAt, endsAt, fuzzyWhen, toConfirm, kind } = orMissing(event);
    const { slug } = orMissing(network);
    const plan = ownPlan(day, participant, people, now);
    const casesNow = plan.current ? casesOfPerson(day, people, plan.current.roundId, participant.id) : null;
    const subject = plan.current?.groupId
      ? { networkId, kind: 'group', id: plan.current.groupId }
      : { networkId, kind: plan.current ? 'round' : 'event', id: plan.current?.roundId ?? eventId };
    const context = { db, t, now, networkSlug: slug, member: null, subject, path: ownPath(participant.code) };
    const parts = await filled(participantParts, context);
    remember(c, participant.code);
    return c.html(
      <OwnPage
        frame={{ ...frame, live: liveTopics([topicOf(eventId)], now) }}
        title={inLanguage(title, t.lang).text}
        on={dayWords(t, { startsAt, fuzzyWhen })}
        at={startWords(t, { startsAt, endsAt, fuzzyWhen, toConfirm })}
        hasTables={kind === 'day'}
        isPast={endsAt <= now}
        isToday={t.day(startsAt) === t.day(now)}
        givenName={participant.givenName}
        code={participant.code}
        plan={plan}
        cases={casesNow?.cases ?? []}
        joins={(casesNow?.joins ?? []).map((group) => markOf(group).label)}
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

/** 30 a minute over ten minutes: a hall full of phones behind one address, not a machine that tries all codes. */
const LOOKUPS = { points: 300, seconds: 600 };
/** So many lookups does a wrong code cost. */
const WRONG_COSTS = 10;

/** A phone that has shown this code before may show it again as often as its page refreshes. */
async function limitLookups(c: Context<Env>, typed: string): Promise<void> {
  const seal = getCookie(c, 'table');
  if (seal && unsealed<string>('days.seen', seal, c.var.now) === codeAsTyped(typed)) return;
  if (!(await allowOften('code', c.var.address, LOOKUPS))) throw new TooOften();
}

async function makeDear(c: Context<Env>): Promise<void> {
  for (let cost = 1; cost < WRONG_COSTS; cost++) await allowOften('code', c.var.address, LOOKUPS);
}

const TWO_WEEKS = 14 * 86_400;

function remember(c: Context<Env>, code: string): void {
  const seal = sealed('days.seen', code, new Date(c.var.now.getTime() + TWO_WEEKS * 1000));
  setCookie(c, 'table', seal, { path: '/p', httpOnly: true, sameSite: 'Lax', maxAge: TWO_WEEKS });
}
