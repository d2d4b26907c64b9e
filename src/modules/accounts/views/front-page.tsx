import type { Frame } from '#platform/frame';
import { EmptyPage, List, Page, Row, Section, Title } from '#platform/ui';

export type NetworkShown = { name: string; href: string; text: string };

interface FrontPageProps {
  frame: Frame;
  yours: NetworkShown[];
  others: NetworkShown[];
}

/** The front of an installation with several networks, or with none yet. */
export function FrontPage({ frame, yours, others }: FrontPageProps) {
  const { t } = frame;
  const list = (networks: NetworkShown[]) => (
    <List>
      {networks.map((network) => (
        <Row {...network} />
      ))}
    </List>
  );
  return (
    <Page frame={frame} title={t('accounts.front.title')} description={t('accounts.front.lead')}>
      <Title lead={t('accounts.front.lead')}>{t('accounts.front.title')}</Title>
      {yours.length > 0 ? <Section title={t('accounts.front.yours')}>{list(yours)}</Section> : null}
      {yours.length > 0 && others.length > 0 ? (
        <Section title={t('accounts.front.others')}>{list(others)}</Section>
      ) : null}
      {yours.length === 0 && others.length > 0 ? list(others) : null}
      {yours.length + others.length === 0 ? (
        <EmptyPage title={t('accounts.front.none')}>{t('accounts.front.none.say')}</EmptyPage>
      ) : null}
    </Page>
  );
}
