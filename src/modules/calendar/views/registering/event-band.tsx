import type { T } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { Band } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { kindWords } from '../../words/index.ts';
import { EventDate } from '../events/event-date.tsx';
import { practical } from '../events/practical.tsx';

/** Which event a registration is for: its date, large, with hours and place. */
export function EventBand({ t, event, now }: { t: T; event: EventOnPage; now: Date }) {
  const title = inLanguage(event.title, t.lang);
  return (
    <Band
      over={kindWords(t, event.kind)}
      title={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
      date={<EventDate t={t} event={event} size="big" strong />}
      lines={practical(t, event, now)}
    />
  );
}
