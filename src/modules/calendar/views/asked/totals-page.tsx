import type { Frame } from '#platform/frame';
import { Button, DataTable, Figure, List, Page, Quiet, Row, Section, Title } from '#platform/ui';
import type { Totals } from '../../rules/asked/totals.ts';
import { priceWords, said } from '../../words/asked-words.ts';

type TotalsShown = {
  frame: Frame;
  title: string;
  /** When it is, in words. */
  when: string;
  path: string;
  back: string;
  totals: Totals;
  /** What each organisation pays is of interest only where something has a price. */
  hasPrices: boolean;
  /** null: nobody is asked from where they travel. */
  travelHref: string | null;
};

/** What the kitchen and each organisation want to know, on one paper. */
export function TotalsPage({ frame, title, when, path, back, totals, hasPrices, travelHref }: TotalsShown) {
  const { t } = frame;
  const { choices, diets, organisations, people } = totals;
  return (
    <Page frame={frame} title={`${t('calendar.totals.title')}, ${title}`}>
      <Title
        back={{ href: back, label: t('calendar.people.title') }}
        over={title}
        lead={`${when}. ${t('calendar.totals.people', { people })}`}
        acts={
          <>
            <Button href={`${path}/file`} kind="outlined" icon="file-csv" data-turbo="false">
              {t('calendar.totals.file')}
            </Button>
            {travelHref ? (
              <Button href={travelHref} kind="outlined" icon="map-pin">
                {t('calendar.travel.title')}
              </Button>
            ) : null}
          </>
        }
      >
        {t('calendar.totals.title')}
      </Title>
      <Section title={t('calendar.totals.each')}>
        {choices.length === 0 ? (
          <Quiet>{t('calendar.totals.nothing')}</Quiet>
        ) : (
          <DataTable
            caption={t('calendar.totals.each')}
            captionHidden
            columns={[
              { label: t('calendar.totals.choice') },
              { label: t('calendar.totals.number'), figure: true },
              { label: t('calendar.presence.day'), figure: true },
              { label: t('calendar.presence.morning'), figure: true },
              { label: t('calendar.presence.afternoon'), figure: true },
            ]}
            rows={choices.map(({ choice, ...counts }) => ({
              cells: [said(t, choice.name), counts.people, counts.wholeDay, counts.morning, counts.afternoon],
            }))}
          />
        )}
      </Section>
      {diets.length > 0 ? (
        <Section title={t('calendar.totals.diets')}>
          <Quiet>{t('calendar.totals.dietsErased')}</Quiet>
          <List>
            {diets.map(({ words, people: many }) => (
              <Row end={<Figure>{many}</Figure>}>{words}</Row>
            ))}
          </List>
        </Section>
      ) : null}
      <Section title={t('calendar.totals.byOrganisation')}>
        <DataTable
          caption={t('calendar.totals.byOrganisation')}
          captionHidden
          roomy
          columns={[
            { label: t('calendar.people.column.organisation') },
            { label: t('calendar.totals.number'), figure: true },
            ...choices.map(({ choice }) => ({ label: said(t, choice.name), figure: true })),
            ...(hasPrices ? [{ label: t('calendar.totals.due'), figure: true }] : []),
          ]}
          rows={organisations.map(({ name, people: many, byChoice, due }) => ({
            cells: [
              name ?? t('calendar.totals.noOrganisation'),
              many,
              ...choices.map(({ choice }) => byChoice.get(choice.id) ?? 0),
              ...(hasPrices ? [priceWords(t, due)] : []),
            ],
          }))}
        />
      </Section>
    </Page>
  );
}
