import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Button, EmptyPage, List, Page, Row, Title } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';

/** 'HH:MM', and the name of its method. */
export type SlotShown = PlannedSlot & { from: string; to: string; method: string | null };

interface TimetablePageProps {
  frame: Frame;
  paths: DayPaths;
  /** Of the event. */
  title: string;
  /** null: there is none yet. */
  variantId: string | null;
  slots: readonly SlotShown[];
  isCoordinator: boolean;
}

/** How the day goes, slot after slot. */
export function TimetablePage({ frame, paths, title, variantId, slots, isCoordinator }: TimetablePageProps) {
  const { t } = frame;
  const add = (
    <Button href={paths.timetable.newSlot(variantId)} icon="plus">
      {t('timetable.add')}
    </Button>
  );
  return (
    <Page frame={frame} title={`${t('timetable.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.event, label: title }}
        lead={slots.length > 0 ? t('timetable.lead') : undefined}
        acts={isCoordinator && slots.length > 0 ? add : undefined}
      >
        {t('timetable.title')}
      </Title>
      {slots.length === 0 ? (
        <EmptyPage title={t('timetable.empty.title')} act={isCoordinator ? add : undefined}>
          {t(isCoordinator ? 'timetable.empty.say' : 'timetable.empty.members')}
        </EmptyPage>
      ) : (
        <List ends>
          {slots.map((slot) => (
            <Row
              hour={t.time(slot.from)}
              name={inLanguage(slot.title, t.lang).text}
              href={isCoordinator ? paths.timetable.slot(slot.id) : undefined}
              text={t.list([t(`timetable.kind.${slot.kind}`), ...(slot.method ? [slot.method] : [])])}
              note={slot.room ?? undefined}
              end={t('timetable.minutes', { minutes: slot.minutes })}
            />
          ))}
        </List>
      )}
    </Page>
  );
}
