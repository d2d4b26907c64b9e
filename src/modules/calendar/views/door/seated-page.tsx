import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { ActionForm, Acts, Button, GroupMark, List, Note, Row, Section, Title } from '#platform/ui';
import type { OwnRound } from '../../rules/own-plan.ts';
import { type DoorPaths, withQuery } from './door-paths.ts';
import { DoorShell } from './door-shell.tsx';

interface SeatedPageProps {
  frame: Frame;
  paths: DoorPaths;
  withKey: string | null;
  id: string;
  name: string;
  code: string;
  /** Whoever was added at the door can be taken off again there. */
  walkedIn: boolean;
  rounds: readonly OwnRound[];
}

/** Said to whoever just came in: which tables, and the code that shows them on a phone. */
export function SeatedPage({ frame, paths, withKey, id, name, code, walkedIn, rounds }: SeatedPageProps) {
  const { t } = frame;
  return (
    <DoorShell frame={frame} title={name} isPlain={withKey !== null}>
      <Title
        back={{ href: withQuery(paths.door, { key: withKey }), label: t('days.door') }}
        lead={t('days.walkIn.code', { code })}
        acts={
          <Button href={withQuery(paths.walkIn, { key: withKey })} icon="user-plus" kind="outlined">
            {t('days.walkIn.another')}
          </Button>
        }
      >
        {name}
      </Title>
      {rounds.length === 0 ? <Note>{t('days.own.noTable')}</Note> : null}
      <Section title={t('days.rounds')}>
        <RoundsList frame={frame} rounds={rounds} />
      </Section>
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
    </DoorShell>
  );
}

/** Hour, mark, place of each round. */
export function RoundsList({ frame: { t }, rounds }: { frame: Frame; rounds: readonly OwnRound[] }) {
  return (
    <List>
      {rounds.map(({ name, startsAt, mark, place }) => (
        <Row
          hour={t.time(startsAt)}
          name={mark ? <GroupMark t={t} letter={mark.letter} turn={mark.turn} words /> : t('days.own.noTable')}
          text={[inLanguage(name, t.lang).text, place && inLanguage(place, t.lang).text].filter(Boolean).join(', ')}
        />
      ))}
    </List>
  );
}
