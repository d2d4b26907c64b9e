import type { T } from '#platform/texts';
import { Note, Quiet, Sheet } from '#platform/ui';
import type { EventOnPage } from '../../store/events/event-page.ts';

/** space: null where it is of the whole network, or whoever looks is not a member. */
export type Organising = { organisers: readonly string[]; space: string | null };

/** "Organisé par La Rampe et Taalhuis Zuid". undefined: nothing is said of it. */
export function organisedBy(t: T, { organisers, space }: Organising): string | undefined {
  const said = [
    ...(organisers.length > 0 ? [t('calendar.event.organised', { organisations: t.list([...organisers]) })] : []),
    ...(space ? [t('calendar.event.space', { space })] : []),
  ];
  return said.length > 0 ? said.join('. ') : undefined;
}

type Online = Pick<EventOnPage, 'isOnline' | 'onlineAddress' | 'cancelledAt' | 'mine'>;

/** Where one takes part from a distance, for whoever is told; the others read how they will be. */
export function OnlinePanel({ t, event, inSheet }: { t: T; event: Online; inSheet?: boolean }) {
  const { isOnline, onlineAddress, cancelledAt, mine } = event;
  if (!isOnline || cancelledAt) return null;
  if (!onlineAddress && (inSheet || mine?.state === 'registered'))
    return <Note>{t('calendar.event.onlineComes')}</Note>;
  if (!onlineAddress) return <Quiet small>{t('calendar.event.onlineForRegistered')}</Quiet>;
  const address = (
    <p>
      <a href={onlineAddress} rel="noreferrer noopener">
        {onlineAddress}
      </a>
    </p>
  );
  return inSheet ? (
    <>
      <h3>{t('calendar.event.onlineAt')}</h3>
      {address}
    </>
  ) : (
    <Sheet title={t('calendar.event.onlineAt')}>{address}</Sheet>
  );
}
