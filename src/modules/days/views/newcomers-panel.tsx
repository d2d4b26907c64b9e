import type { T } from '#platform/texts';
import { ActionForm, List, Quiet, Row, Section } from '#platform/ui';
import type { DayPaths } from '../addresses.ts';
import type { Board } from '../rules/board.ts';

interface NewcomersPanelProps {
  t: T;
  paths: DayPaths;
  board: Board;
  seen: number;
  isBusy: boolean;
}

/** People who came in after the groups were made. */
export function NewcomersPanel({ t, paths, board, seen, isBusy }: NewcomersPanelProps) {
  const { withoutTable, round } = board;
  if (withoutTable.length === 0) return null;
  const seatThem = (
    <ActionForm
      action={paths.compositionFrom(round.id)}
      fields={{ scope: 'newcomers', seen: String(seen) }}
      kind="filled"
      icon="user-plus"
    >
      {t('days.newcomers.seat', { count: withoutTable.length })}
    </ActionForm>
  );
  return (
    <Section
      title={t('days.newcomers', { count: withoutTable.length })}
      aside={isBusy || board.stays ? undefined : seatThem}
    >
      {board.stays ? <Quiet>{t('lock.newcomersStay')}</Quiet> : null}
      <List ends>
        {withoutTable.map(({ id, name, organisation, isServiceUser }) => (
          <Row
            name={name}
            href={`${paths.round(round.id)}?person=${id}#picked`}
            text={isServiceUser ? t('days.serviceUser') : (organisation ?? undefined)}
          />
        ))}
      </List>
    </Section>
  );
}
