import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { ActionForm, GroupMark, List, Quiet, Row, Section, Stack } from '#platform/ui';
import type { TableMark } from '../../rules/door/tables.ts';
import { type DoorPaths, withQuery } from './door-paths.ts';
import { DeskRow } from './door-row.tsx';

interface DeskProps {
  t: T;
  paths: DoorPaths;
  withKey: string | null;
  /** The query that this page answers. */
  asked?: string;
  /** All that any round of the day has. */
  marks: readonly TableMark[];
  /** Whether one can leave at noon. */
  untilNoon?: boolean;
  children?: Child;
}

/**
 * What the device does by itself while there is no connection: it tells newcomers a table, shows the list as it knows it,
 * and finds people in it. Its rows are drawn here, where all rows are; without JavaScript nothing of it is shown.
 */
export function Desk({ t, paths, withKey, asked = '', marks, untilNoon = true, children }: DeskProps) {
  const at = (path: string) => withQuery(path, { key: withKey });
  const words = {
    tableLater: marks.length > 0 ? t('door.desk.tableLater') : t('door.desk.noted'),
    over: t('door.desk.over', { time: '{time}', table: '{table}', people: '{people}', seats: '{seats}' }),
    filterAwaited: t('door.filter.awaited', { count: '{count}' }),
    filterPresent: t('door.filter.present', { count: '{count}' }),
    filterAbsent: t('door.filter.absent', { count: '{count}' }),
    filterLeft: t('door.filter.left', { count: '{count}' }),
    count: t('door.desk.count', { present: '{present}', awaited: '{awaited}' }),
    nobody: t('door.nobody'),
    more: t('door.desk.more', { shown: '{shown}', found: '{found}' }),
    scanIn: t('door.scan.here.noted'),
    scanKnown: t('door.scan.here.known', { note: '{note}' }),
    scanUnknown: t('door.scan.here.unknown'),
    scanFlagged: t('door.scan.flagged'),
    waiting: t('door.scan.waiting'),
    offered: t('door.scan.offered'),
    asked: t('door.scan.asked'),
    serviceUser: t('door.serviceUser'),
    awaited: t('door.presence.awaited'),
    present: t('door.desk.present'),
    absent: t('door.desk.absent'),
    left: t('door.desk.left'),
    untilNoon: t('door.desk.untilNoon'),
  };
  return (
    <door-desk
      data-day={at(paths.doorDay)}
      data-door={at(paths.door)}
      data-walk-in={at(paths.walkIn)}
      data-scan={at(paths.scan)}
      data-asked={asked}
      data-lang={t.lang}
      data-words={JSON.stringify(words)}
    >
      <Stack gap="section">
        <div data-newcomers hidden tabindex={-1}>
          <Section title={t('door.desk.newcomers')}>
            <Quiet>{t(marks.length > 0 ? 'door.desk.newcomersSay' : 'door.desk.newcomersKept')}</Quiet>
            <List ends />
          </Section>
        </div>
        <div>{children}</div>
      </Stack>
      <template data-row>
        <DeskRow t={t} action={at(paths.arrivals)} untilNoon={untilNoon} />
      </template>
      <template data-newcomer>
        <Row
          name={<bdi data-name />}
          text={<span data-text />}
          note={<div data-tables />}
          end={
            <ActionForm
              action={at(`${paths.walkIn}/{id}`)}
              method="delete"
              kind="outlined"
              icon="arrow-u-up-left"
              label={t('door.withdraw.of', { name: '{name}' })}
              data-offline
            >
              {t('door.withdraw')}
            </ActionForm>
          }
        />
      </template>
      <template data-marks>
        {marks.map((mark) => (
          <span data-mark={mark.label}>
            <GroupMark t={t} letter={mark.letter} turn={mark.turn} words />
          </span>
        ))}
      </template>
    </door-desk>
  );
}
