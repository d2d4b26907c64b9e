import type { Language, T } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section, Written } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';

interface EventTimetableProps {
  t: T;
  paths: DayPaths;
  /** Hours are 'HH:MM'. */
  slots: readonly { from: string; to: string; title: { text: string; lang: Language }; room: string | null }[];
  /** It is over, and the reader led a part of it by some method. */
  asksMethods: boolean;
  isMember: boolean;
  /** Guests read it too. */
  isPublished: boolean;
}

/** How the day goes, on the page of the event. */
export function EventTimetable({ t, paths, slots, asksMethods, isMember, isPublished }: EventTimetableProps) {
  return (
    <Section title={t('timetable.title')} id="timetable">
      {slots.length === 0 ? <Quiet>{t('timetable.empty.say')}</Quiet> : null}
      {slots.length > 0 ? (
        <List ends>
          {slots.map(({ from, title, room }) => (
            <Row hour={t.time(from)} name={<Written t={t} said={title} inline />} text={room ?? undefined} />
          ))}
        </List>
      ) : null}
      {isMember && slots.length > 0 && !isPublished ? <Quiet small>{t('timetable.notPublished')}</Quiet> : null}
      {isMember ? (
        <Acts>
          <Button href={paths.timetable.page} icon="clock" kind="outlined">
            {t(slots.length > 0 ? 'timetable.see' : 'timetable.begin')}
          </Button>
          {asksMethods ? (
            <Button href={paths.methodsWent} icon="pencil-simple" kind="outlined">
              {t('after.methods.title')}
            </Button>
          ) : null}
        </Acts>
      ) : null}
    </Section>
  );
}
