import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Button,
  Disclosure,
  List,
  Note,
  Quiet,
  Refusal,
  Row,
  Seat,
  Seats,
  Section,
  Sheet,
} from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { Closed, RegistrationRefusal, RegistrationState } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { registerWords } from '../../words/asked-words.ts';
import { momentWords } from '../../words/index.ts';
import { VisitorForm } from './visitor-form.tsx';

export type RegistrationShown = {
  frame: Frame;
  event: EventOnPage;
  /** The event's own address. */
  path: string;
  /** What keeps everybody from registering. null: nothing. */
  closed: Closed | null;
  /** All places are taken. */
  isFull: boolean;
  /** How many of one organisation may come. null: as many as want to. */
  ownQuota: number | null;
  isOver: boolean;
  /** null: a visitor. */
  member: { name: string; organisation: string | null } | null;
  /** What a visitor typed, come back to be corrected. */
  refilled: RefilledForm | null;
  /** What was refused just now. */
  refusal: RegistrationRefusal | null;
  /** Names the request, so that it counts once. */
  formKey: string;
  signInHref: string;
  isCoordinator: boolean;
  /** Nothing is asked beside who comes: the form is one click, or stands here. */
  isOneClick: boolean;
  /** The page of their own registration. null: they have none. */
  ownHref: string | null;
  /** Whom this member registered, each with the page of their registration. */
  brought: readonly { name: string; code: string; state: Exclude<RegistrationState, 'withdrawn'>; href: string }[];
};

/** What one came to do on the page of an event. */
export function RegistrationSheet(shown: RegistrationShown) {
  const { frame, event, path, member, refusal } = shown;
  const { t } = frame;
  const mine = mineHere(event);
  const waits = event.waitingList !== 'none';
  const closed = shown.closed ?? (shown.isFull && !waits ? 'full' : null);
  const refused = refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null;
  if (shown.isOver)
    return <Sheet title={t('calendar.sheet.over')}>{t('calendar.sheet.cameWords', { taken: event.taken })}</Sheet>;
  if (event.cancelledAt && !mine)
    return <Sheet title={t('calendar.event.cancelled')}>{t('calendar.sheet.cancelledWords')}</Sheet>;
  return (
    <Sheet
      title={t(mine ? `calendar.sheet.mine.${mine.state}` : 'calendar.sheet.title')}
      lead={closed || mine ? undefined : answerBefore(t, event)}
    >
      {refused}
      {member ? <OwnSeat {...shown} member={member} mine={mine} closed={closed} /> : null}
      {closed && !mine ? <Note>{closedWords(t, closed, event)}</Note> : null}
      {shown.isFull && waits && !closed && !mine ? (
        <Note>{t('calendar.sheet.fullWaits', { waiting: event.waiting })}</Note>
      ) : null}
      {event.needsApproval && !closed && !mine ? <Note>{t('calendar.sheet.needsApproval')}</Note> : null}
      {member ? <BroughtAlong {...shown} /> : null}
      {closed ? null : member ? (
        shown.isOneClick ? (
          <SomebodyElse t={t} open={shown.refilled !== null}>
            <VisitorForm {...shown} action={`${path}/registrations`} />
          </SomebodyElse>
        ) : (
          <Button href={`${path}/registrations/new`} kind="text">
            {t('calendar.sheet.somebodyElse')}
          </Button>
        )
      ) : (
        <>
          {shown.isOneClick ? (
            <VisitorForm {...shown} action={`${path}/registrations`} />
          ) : (
            <Button href={`${path}/registrations/new`} size="decisive" full>
              {registerWords(t, event, shown.isFull)}
            </Button>
          )}
          <Quiet small>
            {t('calendar.sheet.haveAccount')} <a href={shown.signInHref}>{t('ui.signIn')}</a>
          </Quiet>
        </>
      )}
      {shown.isCoordinator ? (
        <Button href={`${path}/choices`} kind="text">
          {t('calendar.asked.title')}
        </Button>
      ) : null}
    </Sheet>
  );
}

function OwnSeat({
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
  member: { name: string; organisation: string | null };
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

/** Whom one registered: their code to write down, and the page on which they are withdrawn again. */
function BroughtAlong({ frame: { t }, brought }: RegistrationShown) {
  if (brought.length === 0) return null;
  return (
    <Section title={t('calendar.sheet.brought')} level={3}>
      <List>
        {brought.map(({ name, code, state, href }) => (
          <Row
            name={name}
            href={href}
            text={state === 'registered' ? t('calendar.person.code', { code }) : t(`calendar.brought.${state}`)}
          />
        ))}
      </List>
    </Section>
  );
}

type MineHere = (NonNullable<EventOnPage['mine']> & { state: Exclude<RegistrationState, 'withdrawn'> }) | null;

const mineHere = ({ mine }: EventOnPage): MineHere =>
  mine && mine.state !== 'withdrawn' ? { ...mine, state: mine.state } : null;

/** "La Rampe, 1 place sur 2" */
function ruleWords(
  t: Frame['t'],
  {
    member,
    event,
    ownQuota,
  }: Pick<RegistrationShown, 'event' | 'ownQuota'> & { member: { organisation: string | null } },
): string {
  if (!member.organisation) return '';
  if (ownQuota === null) return member.organisation;
  return t('calendar.sheet.ownQuota', { organisation: member.organisation, taken: event.takenByOwn, most: ownQuota });
}

function closedWords(t: Frame['t'], closed: Closed | 'full', { registrationOpensAt }: EventOnPage): string {
  if (closed !== 'notYet') return t(`calendar.closed.${closed}`);
  return t('calendar.closed.notYet', { moment: registrationOpensAt ? momentWords(t, registrationOpensAt) : '' });
}

function SomebodyElse({ t, open, children }: { t: Frame['t']; open: boolean; children?: Child }) {
  return (
    <Disclosure label={t('calendar.sheet.somebodyElse')} open={open}>
      {children}
    </Disclosure>
  );
}

function answerBefore(t: Frame['t'], { registrationClosesAt }: EventOnPage): string | undefined {
  return registrationClosesAt
    ? t('calendar.sheet.before', { moment: momentWords(t, registrationClosesAt) })
    : undefined;
}
