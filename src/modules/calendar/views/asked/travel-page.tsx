import type { Frame } from '#platform/frame';
import { List, Quiet, Row, Title } from '#platform/ui';
import type { Traveller } from '../../store/registering/travellers.ts';
import { nameOf } from '../../words/index.ts';
import { AnyPage } from '../any-page.tsx';

type TravelShown = {
  frame: Frame;
  back: { href: string; label: string };
  travellers: readonly Traveller[];
  /** Organisers read of everybody, and how to reach them; others only of those who agreed. */
  isCoordinator: boolean;
};

/** Who travels from where, for those who share a car or a train. */
export function TravelPage({ frame, back, travellers, isCoordinator }: TravelShown) {
  const { t } = frame;
  return (
    <AnyPage frame={frame} title={t('calendar.travel.title')} isPlain={!isCoordinator}>
      <Title back={back} lead={t(isCoordinator ? 'calendar.travel.lead.organiser' : 'calendar.travel.lead')}>
        {t('calendar.travel.title')}
      </Title>
      {travellers.length === 0 ? <Quiet>{t('calendar.travel.nobody')}</Quiet> : null}
      <List>
        {travellers.map((traveller) => (
          <Row
            name={traveller.travelsFrom ?? ''}
            text={[nameOf(traveller), isCoordinator ? traveller.email : null].filter(Boolean).join(', ')}
          />
        ))}
      </List>
    </AnyPage>
  );
}
