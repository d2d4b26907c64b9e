import { networkById } from '#modules/networks';
import type { Writing } from '#platform/mail';
import { inLanguage, nameIn } from '#platform/texts';
import { calendarPath, eventPath } from '../../addresses.ts';
import { eventOf } from '../../store/events/events.ts';
import { hasAnswered } from '../../store/planning/invitations.ts';
import { eventNews } from './event-news.ts';

type About = { networkId: string; eventId: string; personId: string; version: number };

/** To somebody who was invited by the calendar and said nothing yet. */
export async function invitedNews(about: About, { db, t, now, link }: Writing) {
  const [event, network] = [await eventOf(db, about), await networkById(db, about.networkId)];
  if (!event || !network) return null;
  // They registered meanwhile, and were told as one of those.
  if (await hasAnswered(db, about, about.personId)) return null;
  const name = nameIn(t, network.name);
  const to = {
    invited: t('calendar.letter.invited.say', { title: inLanguage(event.title, t.lang).text, network: name }),
    reason: t('calendar.letter.invitation.reason', { network: name, address: link('/me/letters') }),
    links: {
      on: { label: t('calendar.letter.invitation.see'), href: link(eventPath(network.slug, event.id)) },
      off: { label: t('calendar.letter.seeCalendar'), href: link(calendarPath(network.slug)) },
    },
  };
  return eventNews(event, about, to, { db, t, now });
}
