import { Button, EmptyPage } from '#platform/ui';
import { GroupsFrame, type OfDay } from './groups-frame.tsx';

export function NoRoundsPage(props: OfDay & { people: number }) {
  const { frame, paths, people } = props;
  const { t } = frame;
  const other = people === 0 ? { href: paths.people, label: t('days.empty.people') } : undefined;
  return (
    <GroupsFrame {...props} current={null}>
      <EmptyPage
        title={t('days.empty.title')}
        act={
          <Button href={paths.newRound} icon="plus">
            {t('days.round.add')}
          </Button>
        }
        other={other}
      >
        {t('days.empty.say')}
      </EmptyPage>
    </GroupsFrame>
  );
}
