import { inLanguage, type T } from '#platform/texts';
import { ActionForm, Acts, Button, Columns, GroupBoard, Note, Stack } from '#platform/ui';
import type { Board } from '../rules/board.ts';
import type { CountsShown } from '../rules/counts-for.ts';
import type { Act, AskedMixing } from '../rules/day.ts';
import type { WishesTold } from '../rules/wishes-told.ts';
import { BoardAside } from './board-aside.tsx';
import { BoardGroupPanel } from './board-group.tsx';
import { CountsPanel } from './counts-panel.tsx';
import { GroupsFrame, type OfDay } from './groups-frame.tsx';
import { MixingNote, type MixingProblem } from './mixing-note.tsx';
import { NewcomersPanel } from './newcomers-panel.tsx';
import { PickedNote } from './picked-note.tsx';
import { WishesNote } from './wishes/wishes-note.tsx';

interface BoardPageProps extends OfDay {
  board: Board;
  lead: string;
  /** What can be undone first. */
  lastAct: Act | null;
  /** Number of the newest act: forms that change many seats carry it. */
  seen: number;
  mixing: AskedMixing | null;
  isBusy: boolean;
  /** Why the act that led here was refused. */
  refusal: MixingProblem | null;
  counts: CountsShown | null;
  wishes: WishesTold;
}

export function BoardPage(props: BoardPageProps) {
  const { frame, paths, board, lead, lastAct, seen, mixing, isBusy, refusal, counts, wishes, isOver } = props;
  const { t } = frame;
  const { round, groups, picked } = board;
  const isComposed = groups.length > 0;
  const isFirst = !isComposed && round.way === 'mixed';
  // Seating who has no table comes before printing: one filled button, for what comes next.
  const isSeating = board.withoutTable.length > 0 && !isBusy && !board.stays;
  const order = { scope: 'all', seen: String(seen) };
  const acts = (
    <Acts>
      {lastAct && !isOver ? (
        <ActionForm action={paths.actFrom(lastAct.number, round.id)} method="delete" kind="text" icon="arrow-u-up-left">
          {t(lastAct.what === 'undo' ? 'days.redo' : 'days.undo')}
        </ActionForm>
      ) : null}
      {isBusy || isOver ? null : (
        <ActionForm
          action={paths.compositionFrom(round.id)}
          fields={order}
          kind={isFirst ? 'filled' : 'outlined'}
          icon="shuffle"
        >
          {t(isComposed ? (board.held ? 'lock.composeRest' : 'days.composeAgain') : 'days.compose')}
        </ActionForm>
      )}
      {round.way === 'drawn' ? (
        <Button href={paths.draw(round.id)} kind={isComposed ? 'outlined' : 'filled'} icon="shuffle">
          {t(isComposed ? 'draw.see' : 'draw.go')}
        </Button>
      ) : null}
      {isComposed ? (
        <Button href={paths.papers} kind={isSeating ? 'outlined' : 'filled'} icon="printer">
          {t('days.papers.go')}
        </Button>
      ) : null}
    </Acts>
  );
  return (
    <GroupsFrame
      {...props}
      current={round}
      lead={[lead, heldWords(t, board.held)].filter(Boolean).join(' ')}
      acts={acts}
    >
      <Stack>
        <MixingNote t={t} paths={paths} mixing={mixing} isBusy={isBusy} refusal={refusal} />
        <WishesNote t={t} paths={paths} told={wishes} />
        {picked ? <PickedNote t={t} paths={paths} round={round} groups={groups} picked={picked} /> : null}
        <Columns kind="board" aside={<BoardAside t={t} paths={paths} board={board} counts={counts} />}>
          {isComposed ? (
            <Stack>
              <NewcomersPanel t={t} paths={paths} board={board} seen={seen} isBusy={isBusy} />
              <group-board data-round={paths.round(round.id)}>
                <GroupBoard>
                  {groups.map((group) => (
                    <BoardGroupPanel t={t} paths={paths} round={round} group={group} picked={picked} />
                  ))}
                </GroupBoard>
              </group-board>
            </Stack>
          ) : (
            <Stack>
              <Note>
                {t('days.round.howMany', {
                  people: board.expected,
                  round: inLanguage(round.name, t.lang).text,
                  min: round.min,
                  max: round.max,
                })}
              </Note>
              <CountsPanel
                t={t}
                counts={counts}
                choose={{ action: paths.groupCount(round.id), version: round.version }}
              />
            </Stack>
          )}
        </Columns>
      </Stack>
    </GroupsFrame>
  );
}

/** What "the rest" is, beside the button that composes it. */
function heldWords(t: T, held: Board['held']): string {
  if (!held) return '';
  const { rounds, groups, seats } = held;
  const names = rounds.map(({ name }) => t('lock.named', { name: inLanguage(name, t.lang).text }));
  const what = [
    ...(rounds.length > 0 ? [t('lock.stays.rounds', { count: rounds.length, names: t.list(names) })] : []),
    ...(groups > 0 ? [t('lock.stays.groups', { count: groups })] : []),
    ...(seats > 0 ? [t('lock.stays.seats', { count: seats })] : []),
  ];
  return t('lock.stays', { what: t.list(what) });
}
