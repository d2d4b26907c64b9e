import type { Frame } from '#platform/frame';
import { Button, PlainPage, Prose, Title } from '#platform/ui';

/** The same for every address, known or not. */
export function LinkSentPage({ frame }: { frame: Frame }) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('accounts.sent.title')} unlisted>
      <Title lead={t('accounts.sent.lead')}>{t('accounts.sent.title')}</Title>
      <Prose>
        <p>{t('accounts.sent.nothing')}</p>
      </Prose>
      <Button kind="text" href="/sign-in">
        {t('accounts.sent.again')}
      </Button>
    </PlainPage>
  );
}
