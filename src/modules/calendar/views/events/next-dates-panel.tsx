import { inLanguage, type T } from '#platform/texts';
import { List, Quiet, Row, Section } from '#platform/ui';
import type { NextEvent } from '../../store/events/calendar-page.ts';
import { kindWords, placeWords, startWords } from '../../words/index.ts';
import { EventDate } from './event-date.tsx';

type NextDatesShown = {
  t: T;
  events: readonly NextEvent[];
  now: Date;
  calendarHref: string;
  eventHref: (id: string) => string;
  newHref: string | null;
};

export function NextDatesPanel({ t, events, now, calendarHref, eventHref, newHref }: NextDatesShown) {
  return (
    <Section title={t('calendar.next.title')} aside={<a href={calendarHref}>{t('calendar.next.all')}</a>}>
      {events.length === 0 ? (
        <Quiet>
          {t('calendar.next.none')} {newHref ? <a href={newHref}>{t('calendar.list.add')}</a> : null}
        </Quiet>
      ) : (
        <List>
          {events.map((event) => {
            const title = inLanguage(event.title, t.lang);
            return (
              <Row
                lead={<EventDate t={t} event={event} strong={t.date(event.startsAt) === t.date(now)} />}
                name={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
                href={eventHref(event.id)}
                text={[startWords(t, event), placeWords(t, event)].filter(Boolean).join(', ')}
                note={kindWords(t, event.kind)}
              />
            );
          })}
        </List>
      )}
    </Section>
  );
}
