import { networkById } from '#modules/networks';
import { composeLetter, type Writing } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { calendarPath, eventPath } from '../../addresses.ts';
import { isOnline } from '../../rules/events/to-confirm.ts';
import { isToldToInvited } from '../../rules/planning/invited.ts';
import { eventOf } from '../../store/events/events.ts';
import { hasAnswered } from '../../store/planning/invitations.ts';
import { changesOfVersion } from '../../store/planning/letters.ts';
import { changesSaid, placeWords, whenWords } from '../../words/index.ts';

type About = { networkId: string; eventId: string; personId: string; version: number };

/** To somebody who was invited and said nothing yet: it is on another day, elsewhere, or does not take place. */
export async function invitedNews(about: About, { db, t, now, link }: Writing) {
  const [event, network] = [await eventOf(db, about), await networkById(db, about.networkId)];
  if (!event || !network || now >= event.endsAt) return null;
  // They registered meanwhile, and were told as one of those.
  if (await hasAnswered(db, about, about.personId)) return null;

  const kept = (await changesOfVersion(db, about)).filter(({ field }) => isToldToInvited(field));
  const isOff = kept.some(({ field, after }) => field === 'cancelled' && after !== null);
  // It was cancelled or put back since: that is another letter.
  if (isOff !== (event.cancelledAt !== null)) return null;

  const changes = changesSaid(t, kept);
  if (changes.length === 0) return null;
  const title = inLanguage(event.title, t.lang).text;
  const name = network.name[t.lang] ?? network.name.fr;
  const when = whenWords(t, event, now);
  const reason = t('calendar.letter.invitation.reason', { network: name, address: link('/me/letters') });
  const invited = t('calendar.letter.invited.say', { title, network: name });
  if (isOff)
    return composeLetter({
      t,
      title: t('calendar.letter.cancelled.title', { title }),
      sentences: [
        t('calendar.letter.cancelled.notOn', { title, when }),
        ...(event.cancelReason ? [inLanguage(event.cancelReason, t.lang).text] : []),
        invited,
        t('calendar.letter.cancelled.nothingToDo'),
      ],
      link: { label: t('calendar.letter.seeCalendar'), href: link(calendarPath(network.slug)) },
      reason,
    });
  const place = placeWords(t, { ...event, isOnline: isOnline(event) });
  return composeLetter({
    t,
    title: t('calendar.letter.changed.title', { title }),
    sentences: [
      invited,
      ...changes.map(({ label, was, now: becomes }) => {
        if (label === null) return t('calendar.letter.changed.only', { now: becomes });
        return was
          ? t('calendar.letter.changed.change', { label, was, now: becomes })
          : t('calendar.letter.changed.new', { label, now: becomes });
      }),
      t('calendar.letter.invited.when', { when }),
      ...(place ? [t('calendar.letter.place', { place })] : []),
    ],
    link: { label: t('calendar.letter.invitation.see'), href: link(eventPath(network.slug, event.id)) },
    reason,
  });
}
