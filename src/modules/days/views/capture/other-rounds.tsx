import { inLanguage, type T } from '#platform/texts';
import { List, Row, Section } from '#platform/ui';
import type { TablePaths } from '../../addresses.ts';
import type { RoundAtTable } from '../../rules/capture/table-at.ts';

type OtherRoundsProps = { t: T; paths: TablePaths; rounds: readonly RoundAtTable[]; current: RoundAtTable };

/** The same table in the other rounds of the day: to add what was forgotten. */
export function OtherRounds({ t, paths, rounds, current }: OtherRoundsProps) {
  const others = rounds.filter(({ roundId }) => roundId !== current.roundId);
  if (others.length === 0) return null;
  return (
    <Section title={t('capture.otherRounds')}>
      <List ends>
        {others.map(({ roundId, name, startsAt }) => (
          <Row hour={t.time(startsAt)} name={inLanguage(name, t.lang).text} href={paths.round(roundId)} />
        ))}
      </List>
    </Section>
  );
}
