import { List, Page, Pagination, Quiet, Row, Search, Stack, Title } from '#platform/ui';
import type { OfDay } from '../groups-frame.tsx';

export type PersonMet = { id: string; name: string; organisation: string | null; met: number };

interface PeopleMetPageProps extends OfDay {
  people: readonly PersonMet[];
  typed: string;
  page: number;
  pages: number;
}

/** Everybody by name, with how many others they meet. */
export function PeopleMetPage({ frame, paths, title, people, typed, page, pages }: PeopleMetPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('explained.people')}, ${title}`} unlisted>
      <Title
        size="small"
        back={{ href: paths.explained, label: t('explained.title') }}
        lead={t('explained.people.lead')}
      >
        {t('explained.people')}
      </Title>
      <Stack>
        <Search action={paths.explainedPeople} label={t('versions.find')} submit={t('days.find')} value={typed} />
        {people.length === 0 ? <Quiet>{t('explained.people.none')}</Quiet> : null}
        <List ends>
          {people.map(({ id, name, organisation, met }) => (
            <Row
              name={<bdi>{name}</bdi>}
              href={paths.explainedPerson(id)}
              text={organisation ?? t('days.serviceUser')}
              end={t('explained.meets', { count: met })}
            />
          ))}
        </List>
        <Pagination
          t={t}
          page={page}
          pages={pages}
          hrefOf={(to) =>
            `${paths.explainedPeople}?${new URLSearchParams({ page: String(to), ...(typed && { q: typed }) })}`
          }
        />
      </Stack>
    </Page>
  );
}
