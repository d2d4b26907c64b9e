import { List, Page, Pagination, Quiet, Row, Section, Stack, Title } from '#platform/ui';
import type { OrganisationHere, PairMet } from '../../rules/organisations-met.ts';
import type { OfDay } from '../groups-frame.tsx';
import { pairWords } from './organisations-page.tsx';

interface OrganisationPageProps extends OfDay {
  organisation: OrganisationHere;
  /** By name. */
  met: readonly (OrganisationHere & PairMet)[];
  never: readonly OrganisationHere[];
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Whom one organisation sat with, and whom it has not met yet. */
export function OrganisationPage(props: OrganisationPageProps) {
  const { frame, paths, title, organisation, met, never, page, pages, hrefOf } = props;
  const { t } = frame;
  const heading = organisation.name;
  return (
    <Page frame={frame} title={`${heading}, ${title}`} unlisted>
      <Title
        size="small"
        back={{ href: paths.explainedOrganisations, label: t('explained.organisations') }}
        lead={t('explained.organisation.lead', { count: organisation.people })}
      >
        {heading}
      </Title>
      <Stack gap="section">
        {met.length > 0 ? (
          <Section title={t('explained.organisation.met')}>
            <List ends>
              {met.map((other) => (
                <Row name={other.name} text={pairWords(t, other)} />
              ))}
            </List>
          </Section>
        ) : null}
        {never.length > 0 ? (
          <Section title={t('explained.organisation.never')}>
            <List ends>
              {never.map(({ name }) => (
                <Row name={name} />
              ))}
            </List>
          </Section>
        ) : null}
        {met.length + never.length === 0 ? <Quiet>{t('explained.organisations.none')}</Quiet> : null}
        <Pagination t={t} page={page} pages={pages} hrefOf={hrefOf} />
      </Stack>
    </Page>
  );
}
