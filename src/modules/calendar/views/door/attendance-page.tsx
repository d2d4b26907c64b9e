import type { Frame } from '#platform/frame';
import { Acts, Button, DataTable, Note, Page, Prose, Quiet, Stack, Title } from '#platform/ui';
import type { AttendanceLine, AttendanceTotals } from '../../rules/door/attendance.ts';

interface AttendancePageProps {
  frame: Frame;
  path: string;
  eventPath: string;
  title: string;
  startsAt: Date;
  isOver: boolean;
  /** Somebody was noted at the door; else the figures say who registered, not who came. */
  isNoted: boolean;
  /** From then on it is not known by name who came. */
  forgottenOn: Date;
  lines: readonly (AttendanceLine & { stayedAway: number })[];
  totals: AttendanceTotals;
}

/** Who registered and who came, in numbers: sentences first, then each organisation by name. */
export function AttendancePage(shown: AttendancePageProps) {
  const { frame, path, eventPath, title, startsAt, isOver, isNoted, forgottenOn, lines, totals } = shown;
  const { t } = frame;
  const { registered, came, stayedAway, walkedIn, admitted, workers, serviceUsers, organisations } = totals;
  return (
    <Page frame={frame} title={`${t('door.attendance')}, ${title}`} unlisted>
      <Title
        back={{ href: eventPath, label: title }}
        lead={isOver ? t.day(startsAt) : t('door.attendance.soFar', { day: t.day(startsAt) })}
        acts={
          lines.length > 0 ? (
            <Acts>
              <Button href={`${path}.xlsx`} icon="table" kind="outlined" data-turbo="false">
                {t('door.attendance.xlsx')}
              </Button>
              {isOver && isNoted && totals.came > 0 ? (
                <Button href={`${eventPath}/certificates.pdf`} icon="printer" kind="outlined" data-turbo="false">
                  {t('door.certificate.all')}
                </Button>
              ) : null}
              <Button href={`${path}.csv`} icon="file-csv" kind="text" data-turbo="false">
                {t('door.attendance.csv')}
              </Button>
            </Acts>
          ) : undefined
        }
      >
        {t('door.attendance')}
      </Title>
      <Stack>
        {isNoted ? (
          <Prose>
            <p>
              <strong>{t('door.attendance.said', { came, registered })}</strong>{' '}
              {t('door.attendance.who', { workers, serviceUsers, organisations })}
            </p>
            <p>
              {isOver
                ? t('door.attendance.others', { stayedAway, walkedIn })
                : t('door.attendance.othersSoFar', { awaited: stayedAway, walkedIn })}{' '}
              {admitted > 0 ? t('door.attendance.letIn', { admitted }) : null}
            </p>
          </Prose>
        ) : (
          <Note tone="time">
            {t(isOver ? 'door.attendance.nobodyNoted' : 'door.attendance.notYet', { registered })}
          </Note>
        )}
        {lines.length > 0 ? (
          <DataTable
            caption={t('door.attendance.caption')}
            captionHidden
            roomy
            columns={[
              { label: t('door.attendance.organisation') },
              { label: t('door.attendance.role') },
              { label: t('door.attendance.registered'), figure: true },
              ...(isNoted
                ? [
                    { label: t('door.attendance.came'), figure: true },
                    { label: isOver ? t('door.attendance.stayedAway') : t('door.attendance.awaited'), figure: true },
                    { label: t('door.attendance.walkedIn'), figure: true },
                  ]
                : []),
            ]}
            rows={lines.map((line) => ({
              cells: [
                line.organisation ?? t('door.attendance.none'),
                t(`calendar.role.${line.role}`),
                t.number(line.registered),
                ...(isNoted ? [line.came, line.stayedAway, line.walkedIn].map((count) => t.number(count)) : []),
              ],
            }))}
          />
        ) : null}
        <Quiet>{t('door.attendance.privacy', { day: t.date(forgottenOn) })}</Quiet>
      </Stack>
    </Page>
  );
}
