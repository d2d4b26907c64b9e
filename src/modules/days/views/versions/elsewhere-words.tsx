import type { T } from '#platform/texts';
import { GroupMark, Inline } from '#platform/ui';
import type { Elsewhere } from '../../rules/compare-versions.ts';
import type { Mark } from '../../rules/marks.ts';

/** "9 h 30 : A → C", for each round in which somebody sits elsewhere. */
export function ElsewhereWords({ t, moves }: { t: T; moves: readonly Elsewhere[] }) {
  return (
    <Inline>
      {moves.map(({ round, from, to }) => (
        <span>
          {t.time(round.startsAt)} {marked(from)} → {marked(to)}
        </span>
      ))}
    </Inline>
  );

  function marked(mark: Mark | null) {
    return mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} /> : t('days.moves.nowhere');
  }
}
