import type { T } from '#platform/texts';
import { GroupMark, Icon, List, Row, State } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { WishShown } from '../../rules/wishes-shown.ts';
import { roundWords, wishWords } from '../../words/wish.ts';

const icons = { together: 'users', apart: 'arrows-left-right', seat: 'push-pin' } as const;

export function WishList({ t, paths, wishes }: { t: T; paths: DayPaths; wishes: readonly WishShown[] }) {
  return (
    <List ends>
      {wishes.map((shown) => {
        const { wish, rounds, mark, idle } = shown;
        const where = rounds === null ? t('wishes.rounds.all') : roundWords(t, rounds);
        const without = wish.kind === 'seat' ? 'wishes.idle.seat' : 'wishes.idle';
        return (
          <Row
            id={`wish-${wish.id}`}
            lead={
              mark ? (
                <GroupMark t={t} letter={mark.letter} turn={mark.turn} size="letter" />
              ) : (
                <Icon name={icons[wish.kind]} />
              )
            }
            name={wishWords(t, shown)}
            href={paths.wish(wish.id)}
            text={wish.task ? `${where}, ${t(`wishes.task.${wish.task}`)}` : where}
            note={brokenWords(t, shown) ?? (idle.length > 0 ? t(without, { rounds: roundWords(t, idle) }) : undefined)}
            end={<WishStateShown t={t} shown={shown} />}
          />
        );
      })}
    </List>
  );
}

/** Where it is not kept. */
function brokenWords(t: T, { state }: WishShown): string | undefined {
  return state.is === 'notKept' ? t('wishes.notKeptIn', { rounds: roundWords(t, state.rounds) }) : undefined;
}

function WishStateShown({ t, shown: { state, cannot } }: { t: T; shown: WishShown }) {
  if (state.is === 'notKept')
    return (
      <State t={t} is="notKept">
        {t('wishes.state.notKept')}
      </State>
    );
  if (state.is === 'kept')
    return (
      <State t={t} is="kept">
        {t('wishes.state.kept')}
      </State>
    );
  return (
    <State t={t} is={cannot ? 'notKept' : 'coming'}>
      {t(cannot ? 'wishes.state.cannot' : 'wishes.state.notComposed')}
    </State>
  );
}
