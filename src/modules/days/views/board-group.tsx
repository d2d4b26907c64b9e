import { inLanguage, type T } from '#platform/texts';
import { type GroupEffect, GroupPanel, GroupPerson, Written } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Board, BoardEffect, BoardGroup, BoardPerson } from '../rules/board.ts';
import { effectWords, isAgainst } from '../words/effect.ts';
import { PinForm } from './lock/pin-form.tsx';

interface BoardGroupPanelProps {
  t: T;
  paths: DayPaths;
  round: Board['round'];
  group: BoardGroup;
  picked: Board['picked'];
}

export function BoardGroupPanel({ t, paths, round, group, picked }: BoardGroupPanelProps) {
  const { index, mark, place, people, effect, pinned } = group;
  const mayPin = round.way === 'mixed' && !round.locked && picked === null;
  return (
    <GroupPanel
      t={t}
      letter={mark.letter}
      turn={mark.turn}
      place={place ? <Written t={t} said={inLanguage(place, t.lang)} inline /> : undefined}
      count={people.length}
      pinned={pinned ? t('lock.tablePinned') : undefined}
      foot={
        mayPin ? (
          <PinForm action={paths.groupPin(round.id, index)} pinned={pinned}>
            {t(pinned ? 'lock.releaseTable' : 'lock.pinTable', { label: mark.label })}
          </PinForm>
        ) : undefined
      }
      id={`group-${mark.label}`}
      effect={effect && picked ? shownEffect(effect, picked) : undefined}
      data-index={String(index)}
    >
      {people.map((person) => (
        <BoardPersonRow t={t} paths={paths} round={round} person={person} />
      ))}
    </GroupPanel>
  );

  function shownEffect(change: BoardEffect, person: BoardPerson): GroupEffect {
    if (change.is === 'here') return { words: t('days.effect.here', { name: person.name }), tone: 'here' };
    return {
      words: t('days.effect.ifHere', { name: person.name }),
      cost: effectWords(t, change),
      tone: isAgainst(change) ? 'refused' : 'cost',
      move: {
        action: paths.seat(round.id, person.id),
        method: 'put',
        fields: { group: String(index), seen: String(person.act) },
      },
    };
  }
}

interface BoardPersonRowProps {
  t: T;
  paths: DayPaths;
  round: Board['round'];
  person: BoardPerson;
}

/** Choosing the row picks the person up: the page then says in every group what coming there changes. */
export function BoardPersonRow({ t, paths, round, person }: BoardPersonRowProps) {
  const { id, name, organisation, isServiceUser, otherLanguage, pinned, picked, act } = person;
  return (
    <GroupPerson
      name={name}
      organisation={isServiceUser ? t('days.serviceUser') : (organisation ?? undefined)}
      note={otherLanguage ?? undefined}
      pinned={pinned ? t('days.pinned') : undefined}
      back={isServiceUser}
      picked={picked}
      href={`${paths.round(round.id)}?person=${id}#picked`}
      data-person={id}
      data-act={String(act)}
    />
  );
}
