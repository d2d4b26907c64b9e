import type { T } from '#platform/texts';
import { Acts, List, Quiet, Row, Section } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { Board } from '../../rules/board.ts';
import { PinForm } from './pin-form.tsx';

interface HeldSectionProps {
  t: T;
  paths: DayPaths;
  board: Board;
}

/** What stays in this round when the rest is composed: people, tables, the round itself. */
export function HeldSection({ t, paths, board: { round, groups, pinned, stays } }: HeldSectionProps) {
  const tables = groups.filter((group) => group.pinned);
  const isNothing = !round.locked && tables.length === 0 && pinned.length === 0;
  return (
    <Section title={t('lock.title')}>
      <Quiet>
        {round.locked
          ? t('lock.roundPinned')
          : stays
            ? t('lock.allTables')
            : t(isNothing ? 'lock.nothing' : 'lock.restMoves')}
      </Quiet>
      {round.locked || isNothing ? null : (
        <List ends>
          {tables.map(({ mark, people }) => (
            <Row
              name={t('lock.theTable', { label: mark.label })}
              href={`#group-${mark.label}`}
              text={t('lock.people', { count: people.length })}
            />
          ))}
          {pinned
            .filter(({ group }) => !groups[group]?.pinned)
            .map(({ id, name, group }) => (
              <Row
                name={name}
                href={`${paths.round(round.id)}?person=${id}#picked`}
                text={t('lock.theTable', { label: groups[group]?.mark.label ?? '' })}
              />
            ))}
        </List>
      )}
      <Acts>
        <PinForm action={paths.roundPin(round.id)} pinned={round.locked} kind="outlined">
          {t(round.locked ? 'lock.releaseRound' : 'lock.pinRound')}
        </PinForm>
      </Acts>
    </Section>
  );
}
