import type { T } from '#platform/texts';
import { ActionForm, Button, List, Note, Quiet, Row, Sheet } from '#platform/ui';
import type { Door } from '../rules/join-space.ts';
import type { InSpace } from '../store/space-people.ts';

interface SpacePanelProps {
  t: T;
  networkPath: string;
  /** Address of the space. */
  path: string;
  people: InSpace[];
  door: Door;
  joinUntilOn: string | null;
  /** Requests to answer, for coordinators. */
  waiting: number;
  isCoordinator: boolean;
}

const FEW = 8;

export function SpacePanel({
  t,
  networkPath,
  path,
  people,
  door,
  joinUntilOn,
  waiting,
  isCoordinator,
}: SpacePanelProps) {
  return (
    <Sheet title={t('accounts.space.people')} lead={t('accounts.space.count', { count: people.length })}>
      {waiting > 0 ? (
        <Note tone="time">
          <a href={`${path}/people`}>{t('accounts.space.waiting', { count: waiting })}</a>
        </Note>
      ) : null}
      <DoorAct t={t} path={path} door={door} joinUntilOn={joinUntilOn} />
      {people.length > 0 ? (
        <List>
          {people.slice(0, FEW).map(({ id, name }) => (
            <Row name={name} href={`${networkPath}/people/${id}`} />
          ))}
        </List>
      ) : null}
      {people.length > FEW || isCoordinator ? (
        <Button kind="text" href={`${path}/people`}>
          {t(isCoordinator ? 'accounts.space.manage' : 'accounts.space.all')}
        </Button>
      ) : null}
    </Sheet>
  );
}

type DoorActProps = Pick<SpacePanelProps, 't' | 'path' | 'door' | 'joinUntilOn'>;

function DoorAct({ t, path, door, joinUntilOn }: DoorActProps) {
  const until = joinUntilOn ? <Quiet small>{t('accounts.space.until', { day: t.day(joinUntilOn) })}</Quiet> : null;
  if (door.door === 'shut') return <Quiet>{t(`accounts.space.shut.${door.why}`)}</Quiet>;
  if (door.door === 'in' || door.door === 'asked')
    return (
      <>
        <Note tone="done">{t(door.door === 'in' ? 'accounts.space.in' : 'accounts.space.askedState')}</Note>
        <ActionForm action={`${path}/membership`} method="delete" kind="text">
          {t(door.door === 'in' ? 'accounts.space.leave' : 'accounts.space.takeBack')}
        </ActionForm>
      </>
    );
  return (
    <>
      {door.door === 'join' ? (
        <ActionForm action={`${path}/membership`} kind="filled" full>
          {t('accounts.space.join')}
        </ActionForm>
      ) : (
        <Button href={`${path}/request`} full>
          {t('accounts.space.ask')}
        </Button>
      )}
      {until}
    </>
  );
}
