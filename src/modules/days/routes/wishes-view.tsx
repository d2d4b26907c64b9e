import type { Context } from 'hono';
import { personNames } from '#modules/accounts';
import { participantsOf } from '#modules/calendar';
import { liveTopics } from '#platform/live';
import type { Env } from '#platform/web';
import { fullName } from '../rules/names.ts';
import { usersAndWorkers } from '../rules/users-short.ts';
import type { Acceptance } from '../rules/wishes.ts';
import { type CannotShown, wishesOnPage, wishesShown } from '../rules/wishes-shown.ts';
import { communesFor } from '../store/mixable.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import type { AcceptedShown } from '../views/wishes/accepted-list.tsx';
import type { CannotSaid } from '../views/wishes/cannot-list.tsx';
import { WishesPage } from '../views/wishes/wishes-page.tsx';
import { whyNotWords } from '../words/cannot.ts';
import { cannotWords } from '../words/wish.ts';
import { dayHere } from './of-event.ts';

/** A day with its people and all that is wished for it. */
export async function wishesHere(c: Context<Env>) {
  const { db, network, t } = c.var;
  const here = await dayHere(c);
  const [people, communeOf] = await Promise.all([
    participantsOf(db, { networkId: network.id, eventId: here.event.id, lang: t.lang }),
    communesFor(db, network.id, here.day),
  ]);
  return { ...here, people, wished: wishesShown({ day: here.day, people, communeOf }) };
}

export async function wishesView(c: Context<Env>) {
  const { frame, now, t } = c.var;
  const { event, day, people, wished, shown } = await wishesHere(c);
  const { wishes, cannot, needless } = wished;
  const typed = (c.req.query('q') ?? '').trim().slice(0, 80);
  const page = Number.parseInt(c.req.query('page') ?? '1', 10) || 1;
  const authors = await authorsOf(c, day.accepted);
  return (
    <WishesPage
      {...shown}
      frame={{ ...frame, live: liveTopics([topicOf(event.id), peopleTopicOf(event.id)], now) }}
      cannot={cannot.map((one) => cannotSaid(c, one, people, authors))}
      {...wishesOnPage(wishes, people, { typed, page })}
      typed={typed}
      isEmpty={wishes.length === 0}
      needless={needless.map((one) => acceptedShown(c, one.accepted, cannotWords(t, one), authors))}
      settings={day.settings}
      counted={usersAndWorkers(people)}
      actors={people.filter(({ role }) => role === 'actor').length}
    />
  );
}

type Authors = ReadonlyMap<string, string>;
type People = Awaited<ReturnType<typeof participantsOf>>;

/** Who accepted what; nobody is asked for where nothing was accepted. */
export async function authorsOf(c: Context<Env>, accepted: readonly Acceptance[]): Promise<Authors> {
  const ids = [...new Set(accepted.flatMap(({ by }) => by ?? []))];
  return ids.length > 0 ? personNames(c.var.db, ids) : new Map();
}

export function cannotSaid(c: Context<Env>, cannot: CannotShown, people: People, authors: Authors): CannotSaid {
  const { t } = c.var;
  const names = new Map(people.map((person) => [person.id, fullName(person)]));
  const { whys, accepted, ...about } = cannot;
  return {
    ...about,
    reasons: whys.map((why) => ({
      rounds: why.rounds,
      words: whyNotWords(t, why, names),
      mend: why.nearest?.kind === 'groups' ? (why.rounds[0] ?? null) : null,
    })),
    accepted: accepted && acceptedShown(c, accepted, cannotWords(t, cannot), authors),
  };
}

function acceptedShown(c: Context<Env>, accepted: Acceptance, about: string, authors: Authors): AcceptedShown {
  const { id, reason, by, at } = accepted;
  return { id, about, reason, by: (by && authors.get(by)) || null, ago: c.var.t.ago(at, c.var.now) };
}
