import { composeLetter, type LetterParts, type Writing } from '#platform/mail';
import { inLanguage } from '#platform/texts';
import { isOnline } from '../../rules/events/to-confirm.ts';
import { isToldToInvited } from '../../rules/planning/invited.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { changesOfVersion } from '../../store/planning/letters.ts';
import { changesSaid, placeWords, whenWords } from '../../words/index.ts';

type About = { networkId: string; eventId: string; version: number };
type Link = NonNullable<LetterParts['link']>;
/** `invited`: why they are told. `links`: where it leads when it is on, and when it is not. */
type To = { invited: string; reason: string; links: { on: Link; off: Link } };

/**
 * To somebody who was invited: it is on another day, elsewhere, or does not take place. null: another letter says more
 * than this one by now, or there is nothing in their language to say.
 */
export async function eventNews(
  event: EventFacts,
  about: About,
  { invited, reason, links }: To,
  { db, t, now }: Pick<Writing, 'db' | 't' | 'now'>,
) {
  if (now >= event.endsAt) return null;
  const kept = (await changesOfVersion(db, about)).filter(({ field }) => isToldToInvited(field));
  const isOff = kept.some(({ field, after }) => field === 'cancelled' && after !== null);
  // It was cancelled or put back since: that is another letter.
  if (isOff !== (event.cancelledAt !== null)) return null;

  const changes = changesSaid(t, kept);
  if (changes.length === 0) return null;
  const title = inLanguage(event.title, t.lang).text;
  const when = whenWords(t, event, now);
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
      link: links.off,
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
    link: links.on,
    reason,
  });
}
