import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { DataTable, List, Row } from '#platform/ui';
import type { ChoiceTally } from '../../rules/kinds/choice.ts';
import type { DotsTally } from '../../rules/kinds/dots.ts';
import type { Gathered } from '../../rules/kinds/normal-form.ts';

type Named = (optionId: string) => Child;

export function DotsResult({ t, tally, named }: { t: T; tally: DotsTally; named: Named }) {
  return (
    <DataTable
      caption={t('surveys.dots.dots')}
      captionHidden
      columns={[
        { label: t('surveys.dots.option') },
        { label: t('surveys.dots.dots'), figure: true },
        { label: t('surveys.dots.people'), figure: true },
      ]}
      rows={tally.options.map(({ id, dots, people }) => ({ cells: [named(id), t.number(dots), t.number(people)] }))}
    />
  );
}

export function ChoiceResult({
  t,
  tally,
  answered,
  named,
}: {
  t: T;
  tally: ChoiceTally;
  answered: number;
  named: Named;
}) {
  return (
    <DataTable
      caption={t('surveys.choice.answer')}
      captionHidden
      columns={[
        { label: t('surveys.choice.answer') },
        { label: t('surveys.dots.people'), figure: true },
        { label: '%', figure: true },
      ]}
      rows={tally.map(({ id, people }) => ({
        cells: [named(id), t.number(people), t.number(Math.round((100 * people) / Math.max(1, answered)))],
      }))}
    />
  );
}

/** A plain list: what several said says how many times. */
export function WordsResult({ t, words }: { t: T; words: readonly Gathered[] }) {
  return (
    <List ordered>
      {words.map(({ words: said, count }) => (
        <Row end={count > 1 ? t('surveys.words.times', { count }) : undefined}>
          <bdi>{said}</bdi>
        </Row>
      ))}
    </List>
  );
}
