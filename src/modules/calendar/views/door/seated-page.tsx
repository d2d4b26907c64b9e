import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Button, GroupMark, List, Row, Section, Title } from '#platform/ui';
import type { TableThen } from '../../rules/door/tables.ts';
import { AnyPage } from '../any-page.tsx';
import { type DoorPaths, withQuery } from './door-paths.ts';

interface SeatedPageProps {
  frame: Frame;
  paths: DoorPaths;
  withKey: string | null;
  id: string;
  name: string;
  code: string;
  /** Whoever was added at the door can be taken off again there. */
  walkedIn: boolean;
  /** What is still to come; empty where nobody sits at tables. */
  rounds: readonly TableThen[];
}

/** Said to whoever just came in: which tables, and the code that shows them on a phone. */
export function SeatedPage({ frame, paths, withKey, id, name, code, walkedIn, rounds }: SeatedPageProps) {
  const { t } = frame;
  return (
    <AnyPage frame={frame} title={name} isPlain={withKey !== null}>
      <Title
        back={{ href: withQuery(paths.door, { key: withKey }), label: t('door.title') }}
        lead={t(rounds.length > 0 ? 'door.walkIn.code' : 'door.walkIn.codePlain', { code })}
        acts={
          <Button href={withQuery(paths.walkIn, { key: withKey })} icon="user-plus" kind="outlined">
            {t('door.walkIn.another')}
          </Button>
        }
      >
        {name}
      </Title>
      {rounds.length === 0 ? null : (
        <Section title={t('door.rounds')}>
          <List>
            {rounds.map(({ startsAt, round, table }) => (
              <Row
                hour={t.time(startsAt)}
                name={
                  table ? (
                    <GroupMark t={t} letter={table.mark.letter} turn={table.mark.turn} words />
                  ) : (
                    t('door.noTable')
                  )
                }
                text={[round, table?.place].filter(Boolean).join(', ')}
              />
            ))}
          </List>
        </Section>
      )}
      {walkedIn ? (
        <Acts>
          <ActionForm
            action={withQuery(`${paths.walkIn}/${id}`, { key: withKey })}
            method="delete"
            kind="text"
            icon="arrow-u-up-left"
            label={t('door.withdraw.of', { name })}
            data-offline
          >
            {t('door.withdraw')}
          </ActionForm>
        </Acts>
      ) : null}
    </AnyPage>
  );
}
