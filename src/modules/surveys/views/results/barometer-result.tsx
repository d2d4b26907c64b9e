import type { T } from '#platform/texts';
import { List, Quiet, Row, Section, Spread, Stack } from '#platform/ui';
import type { BarometerTally } from '../../rules/kinds/barometer.ts';
import type { Barometer } from '../../rules/question.ts';
import { wordsIn } from '../shown.ts';

type Props = { t: T; definition: Barometer; tally: BarometerTally };

/** Where people stand, in a drawing and in sentences, and the reasons of both sides. */
export function BarometerResult({ t, definition, tally }: Props) {
  const [low, high] = [wordsIn(t, definition.low), wordsIn(t, definition.high)];
  const { lowerQuartile, median, upperQuartile, sides, reasons, spread } = tally;
  const marks = spread.flatMap((count, i) => (count > 0 ? [t('surveys.barometer.at', { count, mark: i * 10 })] : []));
  const hasReasons = reasons.low.length + reasons.middle.length + reasons.high.length > 0;
  return (
    <Stack>
      <Spread
        counts={spread}
        low={low}
        high={high}
        lowerQuartile={lowerQuartile}
        median={median}
        upperQuartile={upperQuartile}
      >
        <p>{t('surveys.barometer.median', { from: lowerQuartile, to: upperQuartile, median })}</p>
        <p>{t('surveys.barometer.sides', { ...sides, lowPole: low, highPole: high })}</p>
        <Quiet small>{t('surveys.barometer.spread', { spread: t.list(marks) })}</Quiet>
      </Spread>
      {hasReasons ? (
        <>
          <Reasons t={t} title={t('surveys.barometer.reasons', { pole: low })} reasons={reasons.low} isSide />
          <Reasons t={t} title={t('surveys.barometer.reasons', { pole: high })} reasons={reasons.high} isSide />
          <Reasons t={t} title={t('surveys.barometer.reasonsMiddle')} reasons={reasons.middle} />
        </>
      ) : null}
    </Stack>
  );
}

/** For and against stand there both, also where one of them has nothing. */
function Reasons({ t, title, reasons, isSide }: { t: T; title: string; reasons: readonly string[]; isSide?: boolean }) {
  if (reasons.length === 0 && !isSide) return null;
  return (
    <Section title={title} level={3} ruled={false}>
      {reasons.length === 0 ? (
        <Quiet>{t('surveys.barometer.noReason')}</Quiet>
      ) : (
        <List>
          {reasons.map((why) => (
            <Row>
              <bdi>{why}</bdi>
            </Row>
          ))}
        </List>
      )}
    </Section>
  );
}
