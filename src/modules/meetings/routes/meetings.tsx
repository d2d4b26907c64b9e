import { eventsOfKind, placeWords, startWords } from '#modules/calendar';
import { type Space, spacesOf } from '#modules/networks';
import { liveTopics } from '#platform/live';
import { inLanguage, nameIn } from '#platform/texts';
import { type App, membersOnly } from '#platform/web';
import { importsPath, meetingPath, meetingsPath } from '../addresses.ts';
import { decisionsPath } from '../minutes-addresses.ts';
import { mayLead } from '../rules/may.ts';
import { type AgendaListed, agendasListed } from '../store/agenda.ts';
import { meetingsTopicOf } from '../store/topics.ts';
import { type ListedMeeting, MeetingsPage } from '../views/meetings-page.tsx';
import { holidayWords } from '../words/when.ts';
import { asMember, type Here } from './here.ts';
import { listParts } from './list-parts.tsx';

const DAY = 24 * 3600_000;
const MOST_PAST = 12;

/** All meetings of a network. */
export const meetingsRoutes = (app: App): void => {
  app.get('/meetings', membersOnly, async (c) => {
    const { db, now, network, frame } = c.var;
    const member = asMember(c);
    const from = new Date(now.getTime() - 365 * DAY);
    const [events, spaces] = await Promise.all([
      eventsOfKind(db, { networkId: network.id, kind: 'meeting', from }),
      spacesOf(db, network.id),
    ]);
    const standing = events.filter(({ cancelledAt }) => cancelledAt === null);
    const past = standing
      .filter(({ endsAt }) => endsAt < now)
      .toReversed()
      .slice(0, MOST_PAST);
    const ahead = standing.filter(({ endsAt }) => endsAt >= now);
    const agendas = await agendasListed(
      db,
      network.id,
      [...past, ...ahead].map(({ id }) => id),
    );
    const listed = (event: (typeof events)[number]) => listedMeeting(c, event, { spaces, agendas });
    return c.html(
      <MeetingsPage
        frame={{ ...frame, live: liveTopics([`calendar:${network.id}`, meetingsTopicOf(network.id)], now) }}
        ahead={ahead.map(listed)}
        past={past.map(listed)}
        decisionsHref={decisionsPath(network.slug)}
        newHref={member.role === 'coordinator' ? `${meetingsPath(network.slug)}/new` : null}
        importsHref={member.role === 'coordinator' ? importsPath(network.slug) : null}
        parts={
          await listParts(c, {
            spaces,
            chairs: standing.some(({ id }) => agendas.get(id)?.chairId === member.personId),
            leadsAhead: ahead.some(({ id }) => mayLead({ chairId: agendas.get(id)?.chairId ?? null }, member)),
          })
        }
      />,
    );
  });
};

type Event = Awaited<ReturnType<typeof eventsOfKind>>[number];
type Known = { spaces: readonly Space[]; agendas: ReadonlyMap<string, AgendaListed> };

function listedMeeting(c: Here, event: Event, { spaces, agendas }: Known): ListedMeeting {
  const { t, now, network } = c.var;
  const space = spaces.find(({ id }) => id === event.spaceId);
  const { points: count = 0, unsaid = 0, chairId = null } = agendas.get(event.id) ?? {};
  const isOver = event.endsAt < now;
  const isUnsaid = isOver && unsaid > 0 && mayLead({ chairId }, c.var.member);
  const title = inLanguage(event.title, t.lang);
  const spaceName = space && nameIn(t, space.name);
  const place = placeWords(t, { ...event, isOnline: event.onlineAddress !== null });
  return {
    href: meetingPath(network.slug, event.id),
    title,
    startsAt: event.startsAt,
    fuzzy: event.fuzzyWhen && inLanguage(event.fuzzyWhen, t.lang).text,
    words: [
      startWords(t, event),
      event.fuzzyWhen ? null : holidayWords(t, event.startsAt),
      spaceName === title.text ? null : spaceName,
      place,
    ]
      .filter(Boolean)
      .join(', '),
    points:
      count === 0 && isOver
        ? t('meetings.noPoints')
        : isUnsaid
          ? t('meetings.pointsUnsaid', { count: unsaid })
          : t('meetings.points', { count }),
    isSoon: event.startsAt.getTime() - now.getTime() < 7 * DAY && event.endsAt >= now,
  };
}
