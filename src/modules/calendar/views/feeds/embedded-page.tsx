import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { EmbedPage } from '#platform/ui';
import type { NextEvent } from '../../store/events/calendar-page.ts';
import { hoursWords, kindWords, placeWords } from '../../words/index.ts';
import { EventDate } from '../events/event-date.tsx';

export type EmbeddedShown = {
  frame: Frame;
  title: string;
  events: readonly (NextEvent & { href: string; name: { text: string; lang: string } })[];
  moreHref: string;
};

/** The next dates, as they stand on the site of a partner. */
export function EmbeddedPage({ frame, title, events, moreHref }: EmbeddedShown) {
  const { t } = frame;
  return (
    <EmbedPage
      frame={frame}
      title={title}
      items={events.map((event) => ({
        lead: <EventDate t={t} event={event} />,
        href: event.href,
        name: event.name.text,
        lang: event.name.lang === t.lang ? undefined : event.name.lang,
        text: hoursWords(t, event) ?? undefined,
        note: [kindWords(t, event.kind), event.pole && inLanguage(event.pole, t.lang).text, placeWords(t, event)]
          .filter(Boolean)
          .join(', '),
      }))}
      nothing={t('calendar.none.coming')}
      more={{ href: moreHref, label: t('calendar.none.all') }}
      opensBeside={t('calendar.embed.beside')}
    />
  );
}
