import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { ActionForm, Disclosure, Note, Quiet, Seat, Seats, Sheet } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { RegistrationRefusal } from '../rules/registration.ts';
import type { EventOnPage } from '../store/event-page.ts';
import { momentWords } from '../words/index.ts';
import { VisitorForm } from './visitor-form.tsx';

export type RegistrationShown = {
  frame: Frame;
  event: EventOnPage;
  /** The event's own address. */
  path: string;
  /** What keeps everybody from registering. null: nothing. */
  closed: RegistrationRefusal | null;
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
};

/** What one came to do on the page of an event. */
export function RegistrationSheet(shown: RegistrationShown) {
  const { frame, event, path, member, refusal } = shown;
  const { t } = frame;
  const mine = event.mine?.state === 'registered' ? event.mine : null;
  const refused = refusal ? <Note tone="problem">{t(`calendar.refused.${refusal}`)}</Note> : null;
  if (shown.isOver)
    return <Sheet title={t('calendar.sheet.over')}>{t('calendar.sheet.cameWords', { taken: event.taken })}</Sheet>;
  if (event.cancelledAt && !mine)
    return <Sheet title={t('calendar.event.cancelled')}>{t('calendar.sheet.cancelledWords')}</Sheet>;
  return (
    <Sheet title={t(mine ? 'calendar.sheet.mine' : 'calendar.sheet.title')} lead={answerBefore(t, event)}>
      {refused}
      {member ? <OwnSeat {...shown} member={member} mine={mine} /> : null}
      {shown.closed && !mine ? <Note>{t(`calendar.closed.${shown.closed}`)}</Note> : null}
      {shown.closed ? null : member ? (
        <SomebodyElse t={t} open={shown.refilled !== null}>
          <VisitorForm {...shown} action={`${path}/registrations`} />
        </SomebodyElse>
      ) : (
        <>
          <VisitorForm {...shown} action={`${path}/registrations`} />
          <Quiet small>
            {t('calendar.sheet.haveAccount')} <a href={shown.signInHref}>{t('ui.signIn')}</a>
          </Quiet>
        </>
      )}
    </Sheet>
  );
}

function OwnSeat({
  frame: { t },
  path,
  member,
  mine,
  closed,
}: RegistrationShown & { member: { name: string; organisation: string | null }; mine: EventOnPage['mine'] }) {
  return (
    <>
      <Seats title={t('calendar.sheet.you')} rule={member.organisation ?? ''}>
        {mine ? (
          <Seat
            is="taken"
            name={member.name}
            text={t('calendar.sheet.since', { day: t.day(mine.registeredAt), code: mine.code })}
          />
        ) : (
          <Seat is="free" name={member.name} text={t('calendar.sheet.thatIsYou')} />
        )}
      </Seats>
      {mine ? (
        <ActionForm action={`${path}/registration`} method="delete" kind="outlined" full>
          {t('calendar.sheet.withdraw')}
        </ActionForm>
      ) : closed ? null : (
        <ActionForm action={`${path}/registration`} kind="filled" size="decisive" full>
          {t('calendar.sheet.register')}
        </ActionForm>
      )}
    </>
  );
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
