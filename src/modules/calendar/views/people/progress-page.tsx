import type { Frame } from '#platform/frame';
import { ActionForm, Page, Progress, Quiet, Title } from '#platform/ui';
import type { PeopleImport } from '../../store/people/imports.ts';

export type ProgressShown = {
  frame: Frame;
  path: string;
  peopleHref: string;
  list: PeopleImport;
  lines: number;
  isStuck: boolean;
};

/** A long list on its way in. The page asks again by itself, with or without JavaScript. */
export function ProgressPage({ frame, path, peopleHref, list, lines, isStuck }: ProgressShown) {
  const { t } = frame;
  const words = t('calendar.progress.done', { done: list.done, lines });
  return (
    <Page frame={frame} title={t('calendar.progress.title')}>
      <Title back={{ href: peopleHref, label: t('calendar.people.title') }} over={list.name}>
        {t('calendar.progress.title')}
      </Title>
      <Progress
        label={t('calendar.progress.title')}
        done={list.done > 0 ? Math.min(1, list.done / Math.max(1, lines)) : null}
      >
        {words}
      </Progress>
      <Quiet>{t(isStuck ? 'calendar.progress.stuck' : 'calendar.progress.words')}</Quiet>
      {isStuck ? <ActionForm action={`${path}/review`}>{t('calendar.result.takeUp')}</ActionForm> : null}
    </Page>
  );
}
