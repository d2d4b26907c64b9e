import type { T } from '#platform/texts';
import { Presence, Quiet, Section } from '#platform/ui';
import type { Presence as Seen } from '../rules/attendance.ts';
import { presenceWords } from './presence-words.ts';

type Props = { t: T; path: string; people: readonly { name: string; presence: Seen }[]; isOver: boolean };

const FEW = 8;
const signs = { present: 'here', guest: 'here', coming: 'here', excused: 'excused', absent: 'excused' } as const;

/** Who is expected or there, beside the agenda. */
export function AttendanceAside({ t, path, people, isOver }: Props) {
  const named = people.filter(({ name }) => name !== '');
  return (
    <Section
      title={t('meetings.attendance.title')}
      aside={<a href={`${path}/attendance`}>{t('meetings.attendance.see')}</a>}
    >
      {named.length === 0 ? (
        <Quiet>{t('meetings.attendance.none')}</Quiet>
      ) : (
        <Presence
          words={{
            here: t('meetings.presence.coming'),
            excused: t('meetings.presence.excused'),
            awaited: t('meetings.presence.noAnswer'),
          }}
          people={named.slice(0, FEW).map(({ name, presence }) => ({
            name,
            text: presenceWords(t, presence, isOver),
            is: presence in signs ? signs[presence as keyof typeof signs] : 'awaited',
          }))}
        />
      )}
    </Section>
  );
}
