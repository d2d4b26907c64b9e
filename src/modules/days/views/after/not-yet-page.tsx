import { Button, EmptyPage, Page, Title } from '#platform/ui';
import type { OfDay } from '../groups-frame.tsx';

/** Before the day is over there is nothing to count. */
export function NotYetPage({ frame, paths, title }: OfDay) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('after.title')}, ${title}`} unlisted>
      <Title back={{ href: paths.event, label: title }}>{t('after.title')}</Title>
      <EmptyPage title={t('after.notYet')} act={<Button href={paths.event}>{title}</Button>}>
        {t('after.notYetSay')}
      </EmptyPage>
    </Page>
  );
}
