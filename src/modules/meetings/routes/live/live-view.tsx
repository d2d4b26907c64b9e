import type { Frame } from '#platform/frame';
import { inLanguage, type Language } from '#platform/texts';
import type { KnotState } from '#platform/ui';
import { keyOf, kindsShown } from '../../rules/live/keys.ts';
import type { AgendaItem } from '../../store/agenda.ts';
import { LivePage } from '../../views/together/live-page.tsx';
import type { MinutesHere } from '../minutes/here.ts';

type Shown = Pick<MinutesHere, 'meeting' | 'items' | 'attendance' | 'paths'> & {
  title: string;
  address: string;
  versions: string;
  /** What stood on the agenda, and does no more. */
  off: readonly Pick<AgendaItem, 'id' | 'title'>[];
  people: readonly string[];
  lang: Language;
};

export function livePage(frame: Frame, { meeting, items, attendance, off, ...given }: Shown) {
  const { t } = frame;
  const knots: Record<string, KnotState> = { done: 'done', open: 'now', skipped: 'open', carried: 'open' };
  const named = items.map((item, index) => ({
    ...item,
    name: t('minutes.item', { number: String(index + 1), title: inLanguage(item.title, given.lang).text }),
    left: item.state === 'skipped' || item.state === 'carried' ? t(`meetings.state.${item.state}`) : null,
  }));
  return (
    <LivePage
      frame={frame}
      {...given}
      id={`minutes-${meeting.eventId}`}
      agenda={named.map(({ name, state, minutes, left }) => ({
        name,
        state: knots[state] ?? 'coming',
        text: [minutes === null ? null : t('together.minutes', { minutes }), left].filter(Boolean).join(', '),
      }))}
      points={[
        { item: null, title: t('minutes.beforeItems'), said: null },
        ...named.map(({ id, name, left }) => ({ item: id, title: name, said: left })),
        ...off.map(({ id, title }) => ({
          ...{ item: id, title: inLanguage(title, given.lang).text },
          ...{ said: t('together.goneItem'), isOff: true },
        })),
      ]}
      kinds={kindsShown.map((kind) => ({ kind, key: keyOf(given.lang, kind) }))}
      attendance={attendance
        .filter(({ name }) => name !== '')
        .map(({ name, organisationName, state }) => ({
          name,
          text: organisationName ?? undefined,
          is:
            state === 'present' || state === 'guest'
              ? 'here'
              : state === 'excused' || state === 'absent'
                ? 'excused'
                : 'awaited',
        }))}
      attendanceWords={{
        here: t('together.seen.here'),
        excused: t('together.seen.excused'),
        awaited: t('together.seen.awaited'),
      }}
    />
  );
}
