import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import { inLanguage } from '#platform/texts';
import type { Env } from '#platform/web';
import { caseModes } from '../rules/cases/case-modes.ts';
import { roundForCases } from '../rules/cases/round-for-cases.ts';
import { USUAL_MINUTES } from '../rules/cases/study-case.ts';
import { markOf } from '../rules/marks.ts';
import { fullName } from '../rules/names.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { CasesPage } from '../views/cases/cases-page.tsx';
import { dayHere } from './of-event.ts';

/** The cases and the three ways, counted with the round and the minutes of the address, else those that were chosen. */
export async function casesView(c: Context<Env>, { isStale = false } = {}) {
  const { db, frame, network, now, t } = c.var;
  const { day, event, shown } = await dayHere(c);
  const people = await participantsOf(db, { networkId: network.id, eventId: event.id });
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const { rounds, cases, casePlan: plan } = day;
  const usual = plan ?? USUAL_MINUTES;
  const minutes = {
    minutesBetween: minutesAsked(c.req.query('between')) ?? usual.minutesBetween,
    minutesToTell: minutesAsked(c.req.query('telling')) ?? usual.minutesToTell,
  };
  const roundNamed = (id: string | undefined) => rounds.find((one) => one.id === id);
  const round = roundNamed(c.req.query('round')) ?? roundNamed(plan?.roundId) ?? roundForCases(rounds);
  const modes = round ? caseModes({ day, round, people, ...minutes }) : [];
  const chosen = roundNamed(plan?.roundId);
  return (
    <CasesPage
      {...shown}
      frame={{ ...frame, live: liveTopics([topicOf(event.id), peopleTopicOf(event.id)], now) }}
      cases={cases.map((one) => ({ ...one, actor: (one.actorId && names.get(one.actorId)) || null }))}
      round={round}
      minutes={minutes}
      modes={modes}
      marks={(modes[0]?.schedule.ofGroup ?? []).map((_, index) => markOf(index))}
      plan={plan}
      isStale={isStale}
      chosen={plan && chosen ? { round: inLanguage(chosen.name, t.lang).text, mode: plan.mode } : null}
    />
  );
}

/** null: no such number was typed. */
function minutesAsked(typed: string | undefined): number | null {
  const minutes = Number.parseInt(typed ?? '', 10);
  return minutes >= 0 && minutes <= 120 ? minutes : null;
}
