import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Page, Tabs, Title } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Round } from '../rules/day.ts';

export interface OfDay {
  frame: Frame;
  paths: DayPaths;
  /** The title of the event. */
  title: string;
  rounds: readonly Round[];
  /** Its last round has ended: one reads how people sat. */
  isOver?: boolean | undefined;
}

interface GroupsFrameProps extends OfDay {
  current: Round | null;
  lead?: Child;
  acts?: Child;
  children?: Child;
}

/** The head of the pages about groups: the day, its rounds. */
export function GroupsFrame({ frame, paths, title, rounds, isOver, current, lead, acts, children }: GroupsFrameProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('days.groups')}, ${title}`} wide unlisted>
      <Title size="small" back={{ href: paths.event, label: title }} lead={lead} acts={acts}>
        {t(isOver ? 'days.groups.was' : 'days.groups.title')}
      </Title>
      {rounds.length > 0 ? (
        <Tabs
          label={t('days.rounds')}
          tabs={rounds.map((round) => ({
            href: paths.round(round.id),
            label: `${t.time(round.startsAt)}, ${inLanguage(round.name, t.lang).text}`,
            text: roundSizes(round),
            current: round.id === current?.id,
          }))}
        />
      ) : null}
      {children}
    </Page>
  );

  function roundSizes({ groups, seats, locked }: Round): string {
    if (groups.length === 0) return t('days.round.notComposed');
    const sizes = t('days.round.composed', { groups: groups.length, people: seats.length });
    return locked ? `${sizes}, ${t('lock.round')}` : sizes;
  }
}
