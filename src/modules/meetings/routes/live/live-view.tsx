import type { Frame } from '#platform/frame';
import { inLanguage, type Language } from '#platform/texts';
import type { KnotState } from '#platform/ui';
import { LivePage } from '../../views/together/live-page.tsx';
import type { MinutesHere } from '../minutes/here.ts';

type Shown = Pick<MinutesHere, 'meeting' | 'items' | 'attendance' | 'paths'> & {
  title: string;
  address: string;
  versions: string;
  people: readonly string[];
  lang: Language;
};

export function livePage(frame: Frame, { meeting, items, attendance, ...given }: Shown) {
  const { t } = frame;
  const knots: Record<string, KnotState> = { done: 'done', open: 'now' };
  return (
    <LivePage
      frame={frame}
      {...given}
      id={`minutes-${meeting.eventId}`}
      beforeItems={t('minutes.beforeItems')}
      points={items.map(({ id, title, state, minutes }, index) => {
        const name = t('minutes.item', { number: String(index + 1), title: inLanguage(title, given.lang).text });
        return {
          id,
          title: name,
          name,
          state: knots[state] ?? 'coming',
          text: minutes === null ? undefined : t('together.minutes', { minutes }),
        };
      })}
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
