import { ActionForm, List, Page, Quiet, Row, Title } from '#platform/ui';
import type { Act } from '../rules/day.ts';
import type { OfDay } from './groups-frame.tsx';

interface HistoryPageProps extends OfDay {
  acts: readonly (Act & { author: string | null })[];
  now: Date;
}

/** What was done to the seats, by whom, newest first. */
export function HistoryPage({ frame, paths, acts, now }: HistoryPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('days.history')} unlisted>
      <Title back={{ href: paths.groups, label: t('days.groups.title') }} lead={t('days.history.lead')}>
        {t('days.history')}
      </Title>
      {acts.length === 0 ? <Quiet>{t('days.history.none')}</Quiet> : null}
      <List ordered>
        {acts.map(({ number, what, at, author }) => (
          <Row
            ago={t.ago(at, now)}
            name={t(`days.act.${what}`)}
            text={`${author ?? t('days.history.atTheDoor')}, ${t.day(at)}, ${t.time(at)}`}
            end={
              <ActionForm action={paths.act(number)} method="delete" kind="text" icon="arrow-u-up-left">
                {t('days.undoThis')}
              </ActionForm>
            }
          />
        ))}
      </List>
    </Page>
  );
}
