import { inLanguage, type T } from '#platform/texts';
import { DataTable, GroupMark } from '#platform/ui';
import type { MoveShown } from '../rules/badges-shown.ts';
import type { Mark } from '../rules/marks.ts';
import { whyWords } from '../words/why.ts';

export type MoveOfPerson = MoveShown & { nameInList: string };

interface MovesTableProps {
  t: T;
  caption: string;
  moves: readonly MoveOfPerson[];
  /** Of everybody a reason may name. */
  names: ReadonlyMap<string, string>;
}

/** Who moves from which table to which, and why. */
export function MovesTable({ t, caption, moves, names }: MovesTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t('days.moves.who') },
        { label: t('days.moves.round') },
        { label: t('days.moves.from') },
        { label: t('days.moves.to') },
        { label: t('days.moves.why') },
      ]}
      rows={moves.map((move) => ({
        cells: [
          <bdi>{move.nameInList}</bdi>,
          `${t.time(move.round.startsAt)}, ${inLanguage(move.round.name, t.lang).text}`,
          marked(move.from),
          marked(move.to),
          whyOf(move),
        ],
      }))}
    />
  );

  function marked(mark: Mark | null) {
    return mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} /> : t('days.moves.nowhere');
  }

  function whyOf({ why, to }: MoveShown): string {
    if (why) return whyWords(t, why, names);
    return to === null ? t('days.why.gone') : '';
  }
}
