import { inLanguage, type T } from '#platform/texts';
import { Acts, Button, MonthTable, Quiet, Section } from '#platform/ui';
import type { ListedEvent } from '../../store/events/calendar-page.ts';
import { startWords } from '../../words/index.ts';

/** goesOn: it began on a day before this one, and no hour of this day is its beginning. */
type EventOnDay = ListedEvent & { goesOn: boolean };

export type SpanShown = {
  t: T;
  side: 'month' | 'week';
  title: string;
  previous: string;
  next: string;
  today: string;
  weeks: readonly (readonly { on: string; isToday: boolean; isOutside: boolean; events: readonly EventOnDay[] }[])[];
  isEmpty: boolean;
  eventHref: (id: string) => string;
};

/** A month or a week, with its neighbours. */
export function SpanPanel({ t, side, title, previous, next, today, weeks, isEmpty, eventHref }: SpanShown) {
  return (
    <Section
      title={title}
      ruled={false}
      aside={
        <Acts>
          <Button href={previous} kind="outlined" size="small" icon="caret-left">
            {t(`calendar.span.${side}.previous`)}
          </Button>
          <Button href={today} kind="outlined" size="small">
            {t(`calendar.span.${side}.current`)}
          </Button>
          <Button href={next} kind="outlined" size="small" icon="caret-right">
            {t(`calendar.span.${side}.next`)}
          </Button>
        </Acts>
      }
    >
      {isEmpty ? <Quiet>{t(`calendar.span.${side}.nothing`)}</Quiet> : null}
      <MonthTable
        t={t}
        caption={title}
        weeks={weeks.map((days) =>
          days.map(({ events, ...day }) => ({
            ...day,
            items: events.map((event) => {
              const name = inLanguage(event.title, t.lang);
              return {
                href: eventHref(event.id),
                words: name.text,
                hour: event.goesOn ? undefined : (startWords(t, event) ?? undefined),
                lang: name.lang === t.lang ? undefined : name.lang,
                gone: event.cancelledAt !== null,
              };
            }),
          })),
        )}
      />
    </Section>
  );
}
