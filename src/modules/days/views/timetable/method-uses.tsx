import type { Language, T } from '#platform/texts';
import { Acts, Button, DateBlock, List, Quiet, Row, Section, Written } from '#platform/ui';

type Said = { text: string; lang: Language };

interface MethodUsesProps {
  t: T;
  /** The latest first; also of days to come. */
  uses: readonly {
    startsAt: Date;
    isPast: boolean;
    day: Said;
    slot: Said;
    said: readonly Said[];
    minutes: number;
    href: string;
  }[];
  /** Of whoever led it. `mean`: null while too few have said it. */
  satisfaction: { count: number; mean: number | null };
  /** For coordinators: days that can still be prepared. */
  coming: readonly { title: string; startsAt: Date; href: string }[];
}

/** Where the network used a method before, and with one button where it could again. */
export function MethodUses({ t, uses, satisfaction, coming }: MethodUsesProps) {
  return (
    <Section title={t('timetable.uses')} id="uses">
      {uses.length === 0 ? <Quiet>{t('timetable.uses.none')}</Quiet> : null}
      {satisfaction.count > 0 ? (
        <p>
          {satisfaction.mean === null
            ? t('timetable.uses.few', { count: satisfaction.count })
            : t('timetable.uses.mean', { count: satisfaction.count, mean: Math.round(satisfaction.mean * 10) / 10 })}
        </p>
      ) : null}
      {uses.length > 0 ? (
        <List ends>
          {uses.map(({ startsAt, isPast, day, slot, said, minutes, href }) => (
            <Row
              lead={<DateBlock t={t} on={startsAt} />}
              name={<Written t={t} said={day} inline />}
              href={href}
              text={
                <>
                  <Written t={t} said={slot} inline />
                  {isPast ? `, ${t.date(startsAt)}` : null}
                </>
              }
              note={isPast ? saidWords(said) : t('timetable.uses.coming')}
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

  function saidWords(said: readonly Said[]) {
    if (said.length === 0) return undefined;
    return said.map((one, i) => (
      <>
        {i > 0 ? ' ' : null}
        <Written t={t} said={{ ...one, text: t('timetable.uses.quoted', { words: one.text }) }} inline />
      </>
    ));
  }

  function useWords(startsAt: Date): string {
    return t(uses.length > 0 ? 'timetable.uses.again' : 'timetable.uses.first', { day: t.day(startsAt) });
  }
}
