import type { Frame } from '#platform/frame';
import { Button, EmptyPage, List, Page, Pagination, Quiet, Row, Search, Title } from '#platform/ui';
import type { PersonListed } from '../store/people-list.ts';
import { DirectoryTabs } from './directory-tabs.tsx';
import { placeIn } from './place.ts';

interface PeoplePageProps {
  frame: Frame;
  path: string;
  /** `email` is null where it is not shown to this member. */
  people: (Omit<PersonListed, 'email'> & { email: string | null })[];
  total: number;
  search: string;
  page: number;
  pages: number;
  mayInvite: boolean;
}

export function PeoplePage({ frame, path, people, total, search, page, pages, mayInvite }: PeoplePageProps) {
  const { t } = frame;
  const here = `${path}/people`;
  const hrefOf = (number: number) =>
    `${here}?${new URLSearchParams({ ...(search && { q: search }), page: String(number) })}`;
  return (
    <Page frame={frame} title={t('accounts.people')}>
      <Title
        lead={t('accounts.people.lead')}
        acts={
          mayInvite ? (
            <>
              <Button kind="outlined" href={`${path}/invitations`}>
                {t('accounts.invitations')}
              </Button>
              <Button icon="user-plus" href={`${path}/invitations/new`}>
                {t('accounts.invite')}
              </Button>
            </>
          ) : undefined
        }
      >
        {t('accounts.directory')}
      </Title>
      <DirectoryTabs t={t} path={path} current="people" />
      <Search action={here} label={t('accounts.people.search')} submit={t('accounts.search')} value={search} />
      {people.length === 0 ? (
        <EmptyPage
          title={t('accounts.people.none')}
          other={search ? { href: here, label: t('accounts.people.all') } : undefined}
        >
          {t('accounts.people.none.say')}
        </EmptyPage>
      ) : (
        <>
          <Quiet>{t('accounts.people.count', { count: total })}</Quiet>
          <List>
            {people.map(({ id, name, email, places }) => (
              <Row
                name={name}
                href={`${here}/${id}`}
                text={places.map((place) => placeIn(t, place)).join(' · ')}
                end={email ? <a href={`mailto:${email}`}>{email}</a> : undefined}
              />
            ))}
          </List>
          <Pagination t={t} page={page} pages={pages} hrefOf={hrefOf} />
        </>
      )}
    </Page>
  );
}
