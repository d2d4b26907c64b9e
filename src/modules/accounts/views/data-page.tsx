import type { Frame } from '#platform/frame';
import { Button, Page, Prose, Section, Title } from '#platform/ui';
import { MeTabs } from './me-tabs.tsx';

export function DataPage({ frame, name }: { frame: Frame; name: string }) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('accounts.me.tab.data')}>
      <Title>{name}</Title>
      <MeTabs t={t} current="data" />
      <Section title={t('accounts.export.title')} ruled={false}>
        <Prose>
          <p>{t('accounts.export.say')}</p>
        </Prose>
        <Button kind="outlined" icon="download-simple" href="/me/export" download>
          {t('accounts.export.do')}
        </Button>
      </Section>
      <Section title={t('accounts.erase.title')} ruled={false}>
        <Prose>
          <p>{t('accounts.erase.say')}</p>
        </Prose>
        <Button kind="text" href="/me/erasure">
          {t('accounts.erase.see')}
        </Button>
      </Section>
    </Page>
  );
}
