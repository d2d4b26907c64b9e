import type { Frame } from '#platform/frame';
import { Button, Note, PlainPage, Prose, Title } from '#platform/ui';

/** The same for every address, known or not. */
export function LinkSentPage({ frame }: { frame: Frame }) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('accounts.sent.title')} unlisted>
      <Title lead={t('accounts.sent.lead')}>{t('accounts.sent.title')}</Title>
      <Prose>
        <p>{t('accounts.sent.nothing')}</p>
      </Prose>
      {frame.demo ? (
        <Note icon="envelope-simple">
          {t('accounts.sent.demo')} <a href="/outbox">{t('accounts.sent.demoMail')}</a>
        </Note>
      ) : null}
      <Button kind="text" href="/sign-in">
        {t('accounts.sent.again')}
      </Button>
    </PlainPage>
  );
}
