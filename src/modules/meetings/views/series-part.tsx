import type { T } from '#platform/texts';
import { Acts, Button, List, Quiet, Row, Section } from '#platform/ui';

type Props = { t: T; series: readonly { href: string; title: string; words: string }[]; newHref: string | null };

/** The series of a network, on the page of all meetings. */
export const SeriesPart = ({ t, series, newHref }: Props) =>
  series.length === 0 && newHref === null ? null : (
    <Section title={t('meetings.series')} id="series">
      {series.length === 0 ? (
        <Quiet>{t('meetings.series.none')}</Quiet>
      ) : (
        <List ends>
          {series.map(({ href, title, words }) => (
            <Row name={title} href={href} text={words} />
          ))}
        </List>
      )}
      {newHref ? (
        <Acts>
          <Button kind="outlined" href={newHref}>
            {t('meetings.series.new')}
          </Button>
        </Acts>
      ) : null}
    </Section>
  );
