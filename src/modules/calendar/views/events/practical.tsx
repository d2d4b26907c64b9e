import { type T, upToDateIn } from '#platform/texts';
import { type IconName, ToSay, Written } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { besideDay, placeWords } from '../../words/index.ts';

type Line = { icon: IconName; text: unknown };

/** When, how one gets in, where, from how far, what is spoken, whom to ask; and what of it is to be confirmed. */
export function practical(t: T, event: EventOnPage, now: Date) {
  const toConfirm = (what: (typeof event.toConfirm)[number]) =>
    event.toConfirm.includes(what) ? (
      <>
        {' '}
        <ToSay t={t}>{t('calendar.event.toConfirm')}</ToSay>
      </>
    ) : null;
  const place = placeWords(t, { placeName: event.placeName, address: event.address });
  const isSomewhere = place !== null || event.toConfirm.includes('place');
  return [
    {
      icon: 'clock' as const,
      text: (
        <>
          {hours(t, event, now)}
          {event.toConfirm.includes('day') ? toConfirm('day') : toConfirm('hours')}
        </>
      ),
    },
    ...(event.accessNote || event.toConfirm.includes('access')
      ? [
          {
            icon: 'wheelchair' as const,
            text: (
              <>
                {event.accessNote ? (
                  <Written t={t} said={upToDateIn(event.accessNote, t.lang)} inline />
                ) : (
                  t('calendar.confirmable.access')
                )}
                {toConfirm('access')}
              </>
            ),
          },
        ]
      : []),
    ...(isSomewhere
      ? [
          {
            icon: 'map-pin' as const,
            text: (
              <>
                {place ?? t('calendar.confirmable.place')}
                {toConfirm('place')}
              </>
            ),
          },
        ]
      : []),
    ...(event.isOnline
      ? [{ icon: 'link' as const, text: t(isSomewhere ? 'calendar.event.alsoOnline' : 'calendar.event.online') }]
      : []),
    ...(event.languages.length > 0
      ? [
          {
            icon: 'globe' as const,
            text: t('calendar.event.spoken', {
              languages: t.list(event.languages.map((lang) => t(`calendar.language.${lang}`))),
            }),
          },
        ]
      : []),
    ...(event.contact
      ? [{ icon: 'phone' as const, text: <Written t={t} said={upToDateIn(event.contact, t.lang)} inline /> }]
      : []),
  ] satisfies Line[];
}

/** The day stands beside them; a fuzzy date has none. */
function hours(t: T, event: EventOnPage, now: Date): string {
  return event.fuzzyWhen ? t('calendar.event.dayNotSet') : besideDay(t, event, now);
}
