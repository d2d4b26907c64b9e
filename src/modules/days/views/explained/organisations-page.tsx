import type { T } from '#platform/texts';
import { Filters, List, Matrix, Page, Quiet, Row, Stack, Title } from '#platform/ui';
import type { OrganisationHere, PairMet } from '../../rules/organisations-met.ts';
import type { OfDay } from '../groups-frame.tsx';

type Numbered = OrganisationHere & { number: number };

interface OrganisationsPageProps extends OfDay {
  rows: readonly Numbered[];
  columns: readonly Numbered[];
  met: (one: string, other: string) => PairMet;
  /** Sides of the matrix, where there are more organisations than one can read. */
  sides: readonly { label: string; href: string; current: boolean }[];
  acrossSides: readonly { label: string; href: string; current: boolean }[];
  isEmpty: boolean;
}

/** Which organisations sat with which, on this day and over the years. Nobody is ranked: they stand by name. */
export function OrganisationsPage(props: OrganisationsPageProps) {
  const { frame, paths, title, rows, columns, met, sides, acrossSides, isEmpty } = props;
  const { t } = frame;
  const ofOne = ({ key }: OrganisationHere) => `${paths.explainedOrganisations}?of=${encodeURIComponent(key)}`;
  return (
    <Page frame={frame} title={`${t('explained.organisations')}, ${title}`} wide unlisted>
      <Title
        size="small"
        back={{ href: paths.explained, label: t('explained.title') }}
        lead={t('explained.organisations.lead')}
      >
        {t('explained.organisations')}
      </Title>
      {isEmpty ? <Quiet>{t('explained.organisations.none')}</Quiet> : null}
      <Stack>
        {sides.length > 1 ? (
          <>
            <Quiet small>{t('explained.organisations.rows')}</Quiet>
            <Filters label={t('explained.organisations.rows')} filters={[...sides]} />
            <Quiet small>{t('explained.organisations.columns')}</Quiet>
            <Filters label={t('explained.organisations.columns')} filters={[...acrossSides]} />
          </>
        ) : null}
        {isEmpty ? null : (
          <Matrix
            caption={t('explained.organisations')}
            rows={rows}
            columns={columns}
            hrefOf={(row) => (rows[row] ? ofOne(rows[row]) : '')}
            cell={(row, column) => cellOf(rows[row], columns[column])}
          >
            <List ends>
              {rows.map((organisation) => (
                <Row
                  name={organisation.name}
                  href={ofOne(organisation)}
                  text={t('lock.people', { count: organisation.people })}
                />
              ))}
            </List>
          </Matrix>
        )}
      </Stack>
    </Page>
  );

  function cellOf(one: Numbered | undefined, other: Numbered | undefined) {
    if (!one || !other) return null;
    const pair = met(one.key, other.key);
    const total = pair.today + pair.before;
    if (one.key === other.key)
      return {
        figure: total > 0 ? t.number(total) : '',
        strong: true,
        said: total > 0 ? t('explained.colleague') : '',
      };
    return { figure: total > 0 ? t.number(total) : '·', said: pairWords(t, pair) };
  }
}

/** "five times on this day, three times before" */
export function pairWords(t: T, { today, before }: PairMet): string {
  if (today + before === 0) return t('explained.never');
  return [
    ...(today > 0 ? [t('explained.today', { count: today })] : []),
    ...(before > 0 ? [t('explained.before', { count: before })] : []),
  ].join(', ');
}
