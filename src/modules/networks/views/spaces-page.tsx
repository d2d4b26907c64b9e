import type { Frame } from '#platform/frame';
import { Button, EmptyPage, Page, Title } from '#platform/ui';
import type { Space } from '../store/space.ts';
import { SpaceList } from './space-list.tsx';

interface SpacesPageProps {
  frame: Frame;
  path: string;
  spaces: Space[];
  isCoordinator: boolean;
}

export function SpacesPage({ frame, path, spaces, isCoordinator }: SpacesPageProps) {
  const { t } = frame;
  const toNew = isCoordinator ? (
    <Button icon="plus" href={`${path}/spaces/new`}>
      {t('networks.space.new')}
    </Button>
  ) : undefined;
  return (
    <Page frame={frame} title={t('networks.spaces')}>
      <Title lead={t('networks.spaces.lead')} acts={spaces.length > 0 ? toNew : undefined}>
        {t('networks.spaces')}
      </Title>
      {spaces.length > 0 ? (
        <SpaceList t={t} path={path} spaces={spaces} />
      ) : (
        <EmptyPage title={t('networks.spaces.none')} act={toNew}>
          {t('networks.spaces.none.say')}
        </EmptyPage>
      )}
    </Page>
  );
}
