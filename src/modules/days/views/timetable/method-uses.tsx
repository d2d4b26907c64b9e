import type { Language, T } from '#platform/texts';
import { Acts, Button, DateBlock, List, Quiet, Row, Section, Written } from '#platform/ui';

type Said = { text: string; lang: Language };

interface MethodUsesProps {
  t: T;
  /** The latest first; also of days to come. */
  uses: readonly { startsAt: Date; isPast: boolean; day: Said; slot: Said; minutes: number; href: string }[];
  /** For coordinators: days that can still be prepared. */
  coming: readonly { title: string; startsAt: Date; href: string }[];
}

/** Where the network used a method before, and with one button where it could again. */
export function MethodUses({ t, uses, coming }: MethodUsesProps) {
  return (
    <Section title={t('timetable.uses')} id="uses">
      {uses.length === 0 ? <Quiet>{t('timetable.uses.none')}</Quiet> : null}
      {uses.length > 0 ? (
        <List ends>
          {uses.map(({ startsAt, isPast, day, slot, minutes, href }) => (
            <Row
              lead={<DateBlock t={t} on={startsAt} />}
              name={<Written t={t} said={day} inline />}
              href={href}
              text={<Written t={t} said={slot} inline />}
              note={isPast ? undefined : t('timetable.uses.coming')}
              end={t('timetable.minutes', { minutes })}
            />
          ))}
        </List>
      ) : null}
      {coming.length > 0 ? (
        <Acts>
          {coming.map(({ title, startsAt, href }) => (
            <Button href={href} kind="outlined" icon="plus" label={`${useWords(startsAt)}, ${title}`}>
              {useWords(startsAt)}
            </Button>
          ))}
        </Acts>
      ) : null}
    </Section>
  );

  function useWords(startsAt: Date): string {
    return t(uses.length > 0 ? 'timetable.uses.again' : 'timetable.uses.first', { day: t.day(startsAt) });
  }
}
