import type { T } from '#platform/texts';
import { Acts, Button, EmptyPage, Icon, Inline, List, Page, Quiet, Row, Section, Stack, Title } from '#platform/ui';
import type { WishShown } from '../../rules/wishes-shown.ts';
import type { LevelSaid } from '../../words/explained.ts';
import type { OfDay } from '../groups-frame.tsx';
import { CannotList, type CannotSaid } from '../wishes/cannot-list.tsx';
import { WishList } from '../wishes/wish-list.tsx';

export type FewShown = {
  id: string;
  name: string;
  met: number;
  why: string;
  /** null: nothing was found that makes nothing else worse. */
  better: { words: string; href: string } | null;
};

interface ExplainedPageProps extends OfDay {
  /** null: nobody sits anywhere yet. */
  met: { fewest: number; median: number; most: number } | null;
  levels: readonly LevelSaid[];
  few: readonly FewShown[];
  cannot: readonly CannotSaid[];
  broken: readonly WishShown[];
  /** It took too long to explain: only what is counted at once is said. */
  isShort: boolean;
}

/** What a day is worth, why no more, who meets few, and which wishes are not kept: in words one says aloud. */
export function ExplainedPage(props: ExplainedPageProps) {
  const { frame, paths, title, met, levels, few, cannot, broken, isShort } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('explained.title')}, ${title}`} unlisted>
      <Title
        back={{ href: paths.groups, label: t('days.groups.title') }}
        lead={met ? t('explained.lead', met) : undefined}
      >
        {t('explained.title')}
      </Title>
      {met ? (
        <Stack gap="section">
          {isShort ? <Quiet>{t('explained.short')}</Quiet> : null}
          <Acts>
            <Button href={paths.explainedPeople} kind="outlined" icon="users">
              {t('explained.people.go')}
            </Button>
            <Button href={paths.explainedOrganisations} kind="outlined" icon="table">
              {t('explained.organisations.go')}
            </Button>
          </Acts>
          {levels.length > 0 ? (
            <Section title={t('explained.worth')}>
              <List ends>
                {levels.map(({ what, proof, why }) => (
                  <Row
                    name={what}
                    text={why.length > 0 ? why.map((reason) => <p>{reason}</p>) : undefined}
                    note={proof === null ? undefined : <ProofLine t={t} proof={proof} />}
                  />
                ))}
              </List>
            </Section>
          ) : null}
          {few.length > 0 ? (
            <Section title={t('explained.few')}>
              <List ends>
                {few.map(({ id, name, met: others, why, better }) => (
                  <Row
                    name={name}
                    href={paths.explainedPerson(id)}
                    text={[t('explained.meets', { count: others }), why].join(' ')}
                    note={better ? <a href={better.href}>{better.words}</a> : undefined}
                  />
                ))}
              </List>
              {few.some(({ better }) => better === null) ? <Quiet>{t('explained.few.nothing')}</Quiet> : null}
            </Section>
          ) : null}
          {cannot.length > 0 ? <CannotList t={t} paths={paths} cannot={cannot} /> : null}
          {broken.length > 0 ? (
            <Section title={t('explained.broken')}>
              <WishList t={t} paths={paths} wishes={broken} />
            </Section>
          ) : null}
          {cannot.length + broken.length === 0 ? <Quiet>{t('explained.wishesKept')}</Quiet> : null}
        </Stack>
      ) : (
        <EmptyPage title={t('explained.empty')} act={<Button href={paths.groups}>{t('days.groups.title')}</Button>}>
          {t('explained.emptySay')}
        </EmptyPage>
      )}
    </Page>
  );
}

function ProofLine({ t, proof }: { t: T; proof: 'proven' | 'gap' }) {
  return (
    <Inline>
      <Icon name={proof === 'proven' ? 'seal-check' : 'question'} filled={proof === 'proven'} />
      <span>{t(proof === 'proven' ? 'days.facts.proven' : 'explained.open')}</span>
    </Inline>
  );
}
