import type { T } from '#platform/texts';
import { ActionForm, Button, Seat, Seats } from '#platform/ui';
import type { Closed, RegistrationState } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { registerWords } from '../../words/asked-words.ts';
import { momentWords } from '../../words/index.ts';
import type { RegistrationShown } from './registration-shown.ts';

export type MineHere = (NonNullable<EventOnPage['mine']> & { state: Exclude<RegistrationState, 'withdrawn'> }) | null;

export const mineHere = ({ mine }: EventOnPage): MineHere =>
  mine && mine.state !== 'withdrawn' ? { ...mine, state: mine.state } : null;

type Acting = { name: string; organisation: string | null };

/** The member's own place: what they have, or one click away from it. */
export function OwnSeat({
  frame: { t },
  path,
  member,
  mine,
  closed,
  event,
  isFull,
  ownQuota,
  isOneClick,
  ownHref,
}: Omit<RegistrationShown, 'closed'> & {
  member: Acting;
  mine: MineHere;
  closed: Closed | 'full' | null;
}) {
  return (
    <>
      <Seats title={t('calendar.sheet.you')} rule={ruleWords(t, { member, event, ownQuota })}>
        {mine ? (
          <Seat
            is={mine.state === 'registered' ? 'taken' : 'free'}
            name={member.name}
            text={
              mine.state === 'registered'
                ? t('calendar.sheet.since', { day: t.day(mine.registeredAt), code: mine.code })
                : mine.state === 'offered'
                  ? t('calendar.sheet.offeredUntil', {
                      moment: mine.offerEndsAt ? momentWords(t, mine.offerEndsAt) : '',
                    })
                  : t(`calendar.sheet.${mine.state}`, { day: t.day(mine.registeredAt) })
            }
          />
        ) : (
          <Seat is="free" name={member.name} text={t('calendar.sheet.thatIsYou')} />
        )}
      </Seats>
      {mine?.state === 'offered' ? (
        <ActionForm action={`${path}/registration`} kind="filled" size="decisive" full>
          {t('calendar.sheet.takeOffer')}
        </ActionForm>
      ) : null}
      {mine && ownHref ? (
        <Button href={ownHref} kind="text">
          {t('calendar.sheet.seeMine')}
        </Button>
      ) : null}
      {mine ? (
        <ActionForm action={`${path}/registration`} method="delete" kind="outlined" full>
          {t(mine.state === 'registered' ? 'calendar.sheet.withdraw' : 'calendar.sheet.giveUp')}
        </ActionForm>
      ) : closed ? null : isOneClick ? (
        <ActionForm action={`${path}/registration`} kind="filled" size="decisive" full>
          {registerWords(t, event, isFull)}
        </ActionForm>
      ) : (
        <Button href={`${path}/registration`} size="decisive" full>
          {registerWords(t, event, isFull)}
        </Button>
      )}
    </>
  );
}

/** "La Rampe, 1 place sur 2" */
function ruleWords(
  t: T,
  { member, event, ownQuota }: Pick<RegistrationShown, 'event' | 'ownQuota'> & { member: Acting },
): string {
  if (!member.organisation) return '';
  if (ownQuota === null) return member.organisation;
  return t('calendar.sheet.ownQuota', { organisation: member.organisation, taken: event.takenByOwn, most: ownQuota });
}
