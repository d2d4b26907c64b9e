import type { Frame } from '#platform/frame';
import { List, Page, PlainPage, Quiet, Row, Title } from '#platform/ui';
import type { Traveller } from '../../store/travellers.ts';
import { nameOf } from '../../words/index.ts';

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
  const body = (
    <>
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
    </>
  );
  if (isCoordinator)
    return (
      <Page frame={frame} title={t('calendar.travel.title')}>
        {body}
      </Page>
    );
  return (
    <PlainPage frame={frame} title={t('calendar.travel.title')} unlisted>
      {body}
    </PlainPage>
  );
}
