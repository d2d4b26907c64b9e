import { Acts, Button, Columns, EmptyPage, Page, Pagination, Quiet, Search, Section, Title } from '#platform/ui';
import type { WishShown } from '../../rules/wishes-shown.ts';
import type { OfDay } from '../groups-frame.tsx';
import { AcceptedList, type AcceptedShown } from './accepted-list.tsx';
import { CannotList, type CannotSaid } from './cannot-list.tsx';
import { SettingsSummary, type SettingsSummaryProps } from './settings-summary.tsx';
import { WishList } from './wish-list.tsx';

export interface WishesPageProps extends OfDay, Omit<SettingsSummaryProps, 't' | 'paths'> {
  cannot: readonly CannotSaid[];
  /** Those of this page, of `total` that fit. */
  wishes: readonly WishShown[];
  total: number;
  page: number;
  pages: number;
  typed: string;
  /** Nothing was wished for yet. */
  isEmpty: boolean;
  /** Accepted, and possible by now. */
  needless: readonly AcceptedShown[];
}

/** What the mixing must respect: wishes about people, what is wished for the whole day, and what cannot be kept of it. */
export function WishesPage(props: WishesPageProps) {
  const { frame, paths, title, cannot, wishes, total, page, pages, typed, isEmpty, needless } = props;
  const { t } = frame;
  const hrefOf = (number: number) => `${paths.wishes}?${new URLSearchParams({ q: typed, page: String(number) })}`;
  return (
    <Page frame={frame} title={`${t('wishes.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.groups, label: t('days.groups.title') }}
        lead={t('wishes.lead')}
        acts={
          isEmpty ? undefined : (
            <Button href={paths.newWish} icon="plus">
              {t('wishes.add')}
            </Button>
          )
        }
      >
        {t('wishes.title')}
      </Title>
      <Columns aside={<SettingsSummary {...props} t={t} />}>
        {cannot.length > 0 ? <CannotList t={t} paths={paths} cannot={cannot} /> : null}
        {isEmpty ? (
          <EmptyPage
            title={t('wishes.empty.title')}
            act={
              <Acts>
                <Button href={paths.newWish} icon="plus">
                  {t('wishes.add')}
                </Button>
              </Acts>
            }
          >
            {t('wishes.empty')}
          </EmptyPage>
        ) : (
          <Section title={t('wishes.list')}>
            {pages > 1 || typed !== '' ? (
              <Search action={paths.wishes} label={t('wishes.search')} submit={t('wishes.search.act')} value={typed} />
            ) : null}
            <Quiet>{t('wishes.count', { count: total })}</Quiet>
            <WishList t={t} paths={paths} wishes={wishes} />
            <Pagination t={t} page={page} pages={pages} hrefOf={hrefOf} />
          </Section>
        )}
        <AcceptedList t={t} paths={paths} title={t('wishes.accepted.needless')} accepted={needless} />
      </Columns>
    </Page>
  );
}
