import { networkById } from '#modules/networks';
import { composeLetter, writes } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { eventPath } from '../../addresses.ts';
import { isOnline } from '../../rules/events/to-confirm.ts';
import { eventOf } from '../../store/events/events.ts';
import { invitationOf, reachedBefore } from '../../store/planning/invitations.ts';
import { momentWords, placeWords, whenWords } from '../../words/index.ts';
import { eventInvitation } from '../kinds.ts';
import { invitedNews } from './invited-news.ts';

/** What is on, when and where, and what the organisers add. Registering is done on the page of the event. */
export const writeEventInvitation = writes(eventInvitation, async (about, given) => {
  const { version } = about;
  if (version !== undefined) return invitedNews({ ...about, version }, given);
  const { db, t, now, link } = given;
  const [event, invitation, network] = await Promise.all([
    eventOf(db, about),
    invitationOf(db, about),
    networkById(db, about.networkId),
  ]);
  if (!event || !invitation || !network || event.cancelledAt || now >= event.startsAt) return null;
  // They registered before this left.
  if ((await reachedBefore(db, about)).registered.has(about.personId)) return null;

  const title = inLanguage(event.title, t.lang).text;
  const place = placeWords(t, { ...event, isOnline: isOnline(event) });
  const { registrationClosesAt: closes } = event;
  return composeLetter({
    t,
    title: t('calendar.letter.invitation.title', { title }),
    sentences: [
      t('calendar.letter.invitation.say', {
        title,
        when: whenWords(t, event, now),
        network: network.name[t.lang] ?? network.name.fr,
      }),
      ...(place ? [t('calendar.letter.place', { place })] : []),
      ...(invitation.words ? [inLanguage(invitation.words, t.lang).text] : []),
      ...(closes && closes > now ? [t('calendar.letter.invitation.until', { moment: momentWords(t, closes) })] : []),
    ],
    link: { label: t('calendar.letter.invitation.see'), href: link(eventPath(network.slug, event.id)) },
    reason: t('calendar.letter.invitation.reason', {
      network: network.name[t.lang] ?? network.name.fr,
      address: link('/me/letters'),
    }),
  });
});
