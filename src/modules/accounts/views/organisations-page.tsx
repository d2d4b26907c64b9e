import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { Button, EmptyPage, List, Page, Pagination, Quiet, Row, Search, Title } from '#platform/ui';
import type { OrganisationKind } from '../rules/organisation.ts';
import type { OrganisationInNetwork } from '../store/organisations.ts';
import { DirectoryTabs } from './directory-tabs.tsx';
import { KindFilters } from './kind-filters.tsx';

interface OrganisationsPageProps {
  frame: Frame;
  path: string;
  organisations: OrganisationInNetwork[];
  total: number;
  search: string;
  kind: OrganisationKind | null;
  kinds: readonly OrganisationKind[];
  page: number;
  pages: number;
  isMember: boolean;
  isCoordinator: boolean;
}

export function OrganisationsPage(props: OrganisationsPageProps) {
  const { frame, path, organisations, total, search, kind, kinds, page, pages, isMember, isCoordinator } = props;
  const { t } = frame;
  const here = `${path}/organisations`;
  const address = (query: Record<string, string>) => {
    const words = new URLSearchParams(
      Object.entries({ q: search, kind: kind ?? '', ...query }).filter(([, value]) => value),
    );
    return words.size > 0 ? `${here}?${words}` : here;
  };
  const toNew = isCoordinator ? (
    <Button icon="plus" href={`${here}/new`}>
      {t('accounts.organisation.new')}
    </Button>
  ) : undefined;
  const isSearching = search !== '' || kind !== null;
  return (
    <Page frame={frame} title={t('accounts.organisations')}>
      <Title lead={t('accounts.organisations.lead')} acts={toNew}>
        {t('accounts.directory')}
      </Title>
      {isMember ? <DirectoryTabs t={t} path={path} current="organisations" /> : null}
      {total > 0 || isSearching ? (
        <>
          <Search
            action={here}
            label={t('accounts.organisations.search')}
            submit={t('accounts.search')}
            value={search}
          />
          <KindFilters t={t} kinds={kinds} kind={kind} hrefOf={(one) => address({ kind: one })} />
          <Quiet>{t('accounts.organisations.count', { count: total })}</Quiet>
          <List>
            {organisations.map(({ id, name, kind: sort, commune }) => (
              <Row
                name={nameIn(t, name)}
                href={`${here}/${id}`}
                text={[t(`accounts.kind.${sort}`), commune].filter(Boolean).join(', ')}
              />
            ))}
          </List>
          <Pagination t={t} page={page} pages={pages} hrefOf={(number) => address({ page: String(number) })} />
        </>
      ) : (
        <EmptyPage title={t('accounts.organisations.none')}>{t('accounts.organisations.none.say')}</EmptyPage>
      )}
    </Page>
  );
}
