import type { Child } from 'hono/jsx';
import { inLanguage, type T } from '#platform/texts';
import { Row, State } from '#platform/ui';
import type { Closed } from '../../rules/registering/registration.ts';
import type { ListedEvent } from '../../store/events/calendar-page.ts';
import { hoursWords, kindWords, placeWords } from '../../words/index.ts';
import { EventDate } from './event-date.tsx';

/** `closed`: what keeps everybody from registering. null: nothing. */
export type EventShown = ListedEvent & { isOver: boolean; closed: Closed | null };

/** An event in a list. */
export function EventRow({ t, event, href, now }: { t: T; event: EventShown; href: string; now: Date }) {
  const title = inLanguage(event.title, t.lang);
  const isToday = t.date(event.startsAt) === t.date(now);
  const from = event.elsewhere && t('calendar.elsewhere.row', { name: event.elsewhere });
  const pole = event.pole && inLanguage(event.pole, t.lang).text;
  const kindAndPlace = [kindWords(t, event.kind), pole, placeWords(t, event), from].filter(Boolean).join(', ');
  return (
    <Row
      lead={<EventDate t={t} event={event} strong={isToday} />}
      name={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
      href={href}
      text={hoursWords(t, event) ?? undefined}
      note={kindAndPlace}
      end={stateOf(t, event)}
    />
  );
}

function stateOf(t: T, event: EventShown): Child {
  if (event.cancelledAt)
    return (
      <State t={t} is="notKept">
        {t('calendar.state.cancelled')}
      </State>
    );
  if (event.mine === 'registered')
    return (
      <State t={t} is="kept">
        {t('calendar.state.mine')}
      </State>
    );
  if (event.mine === 'waiting' || event.mine === 'offered' || event.mine === 'asked')
    return (
      <State t={t} is="underway">
        {t(`calendar.state.${event.mine}`)}
      </State>
    );
  if (event.elsewhere || event.isOver) return undefined;
  // Free places that nobody may take are no news.
  if (event.closed && (event.places !== null || event.audience === 'public'))
    return t(`calendar.state.${event.closed === 'notYet' ? 'notYet' : 'closed'}`);
  if (event.places === null) return event.audience === 'public' ? t('calendar.state.open') : undefined;
  const left = event.places - event.taken;
  return left > 0 ? t('calendar.state.left', { left }) : t('calendar.state.full');
}
