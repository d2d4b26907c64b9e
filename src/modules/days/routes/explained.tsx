import type { Context } from 'hono';
import { participantsOf } from '#modules/calendar';
import { orMissing } from '#platform/missing';
import { inLanguage } from '#platform/texts';
import { type App, coordinatorsOnly, type Env } from '#platform/web';
import type { DayPaths } from '../addresses.ts';
import { explainInThread } from '../mixing/explain-in-thread.ts';
import type { Day } from '../rules/day.ts';
import { type ExplainedDay, explainable, type MeetsFew, metCounts } from '../rules/explained.ts';
import { byName, fullName, isSearched, nameInList } from '../rules/names.ts';
import { organisationOf } from '../rules/organisation.ts';
import { personOnDay } from '../rules/person-explained.ts';
import { wishesShown } from '../rules/wishes-shown.ts';
import { mixableFrom } from '../store/mixable.ts';
import { ExplainedPage, type FewShown } from '../views/explained/explained-page.tsx';
import { PeopleMetPage } from '../views/explained/people-page.tsx';
import { PersonMetPage } from '../views/explained/person-page.tsx';
import { swapWords } from '../words/effect.ts';
import { besideWords, fewWords, levelsSaid } from '../words/explained.ts';
import { dayHere } from './of-event.ts';
import { authorsOf, cannotSaid } from './wishes-view.tsx';

const at = '/events/:event/explained';
const PER_PAGE = 50;

export const explainedRoutes = (app: App): void => {
  app.get(at, coordinatorsOnly, async (c) => {
    const { t } = c.var;
    const { day, shown, paths, people, mixable } = await explainedHere(c);
    const found = explainable(mixable);
    const explained = found && (await explainInThread(found));
    const wished = wishesShown(mixable);
    const authors = await authorsOf(c, day.accepted);
    const names = new Map(people.flatMap((one) => [[organisationOf(one), one.organisationName ?? ''] as const]));
    const rounds = day.rounds.filter(({ seats }) => seats.length > 0);
    return c.html(
      <ExplainedPage
        {...shown}
        met={found ? (explained?.met ?? countedMet(day)) : null}
        levels={explained ? levelsSaid(t, explained, { rounds, nameOf: (key) => names.get(key) ?? '' }) : []}
        few={explained ? fewShown(c, explained, { day, people, paths }) : []}
        cannot={wished.cannot.map((one) => cannotSaid(c, one, people, authors))}
        broken={wished.wishes.filter(({ state, cannot }) => state.is === 'notKept' && !cannot)}
        isShort={found !== null && explained === null}
      />,
    );
  });

  app.get(`${at}/people`, coordinatorsOnly, async (c) => {
    const { db, network, t } = c.var;
    const { event, day, shown } = await dayHere(c);
    const people = await participantsOf(db, { networkId: network.id, eventId: event.id, lang: t.lang });
    const typed = c.req.query('q')?.trim() ?? '';
    const met = metCounts(day.rounds);
    const listed = people.filter((person) => typed === '' || isSearched(person, typed)).toSorted(byName(t.lang));
    const pages = Math.max(1, Math.ceil(listed.length / PER_PAGE));
    const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
    return c.html(
      <PeopleMetPage
        {...shown}
        people={listed.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((person) => ({
          id: person.id,
          name: nameInList(person),
          organisation: person.role === 'serviceUser' ? null : person.organisationName,
          met: met.get(person.id) ?? 0,
        }))}
        typed={typed}
        page={page}
        pages={pages}
      />,
    );
  });

  app.get(`${at}/people/:registration`, coordinatorsOnly, async (c) => {
    const { t } = c.var;
    const { shown, people, mixable } = await explainedHere(c);
    const person = orMissing(people.find(({ id }) => id === c.req.param('registration')));
    const onDay = personOnDay(mixable, person.id, t.lang);
    return c.html(
      <PersonMetPage
        {...shown}
        person={{ id: person.id, name: fullName(person) }}
        day={
          onDay && {
            ...onDay,
            rounds: onDay.rounds.map((round) => ({
              ...round,
              beside: round.beside.map((one) => ({
                ...one,
                whyWords: one.why.map((why) => besideWords(t, why)).join(' '),
              })),
            })),
          }
        }
      />,
    );
  });
};

/** The day, everybody, and whom they met before. */
async function explainedHere(c: Context<Env>) {
  const { db, network, now, t } = c.var;
  const here = await dayHere(c);
  const which = { networkId: network.id, eventId: here.event.id };
  const people = await participantsOf(db, { ...which, lang: t.lang });
  const mixable = await mixableFrom(db, which, { day: here.day, people }, { byPresence: false }, now);
  return { ...here, people, mixable };
}

function countedMet({ rounds }: Day): ExplainedDay['met'] {
  const ascending = [...metCounts(rounds).values()].sort((a, b) => a - b);
  const median = ascending[Math.floor((ascending.length - 1) / 2)] ?? 0;
  return { fewest: ascending[0] ?? 0, median, most: ascending.at(-1) ?? 0 };
}

type Here = { day: Day; people: Awaited<ReturnType<typeof participantsOf>>; paths: DayPaths };

function fewShown(c: Context<Env>, { fewest }: ExplainedDay, { day, people, paths }: Here): FewShown[] {
  const { t } = c.var;
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const composed = day.rounds.filter(({ seats }) => seats.length > 0).length;
  const better = (one: MeetsFew): FewShown['better'] => {
    const round = day.rounds.find(({ id }) => id === one.better?.round);
    if (!one.better || !round) return null;
    const words = t('explained.few.better', {
      name: names.get(one.better.with) ?? '',
      round: inLanguage(round.name, t.lang).text,
      count: one.better.met - one.met,
      else: swapWords(t, one.better.change),
    });
    const group = round.seats.find(({ registrationId }) => registrationId === one.better?.with)?.group;
    return { words, href: `${paths.swap(round.id, one.id)}?table=${group ?? ''}` };
  };
  return fewest.map((one) => ({
    id: one.id,
    name: names.get(one.id) ?? '',
    met: one.met,
    why: fewWords(t, one, composed),
    better: better(one),
  }));
}
