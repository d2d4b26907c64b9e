import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Button, Disclosure, List, Note, Quiet, Refusal, Row, Section, Sheet } from '#platform/ui';
import type { Closed } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { registerWords } from '../../words/asked-words.ts';
import { momentWords } from '../../words/index.ts';
import { mineHere, OwnSeat } from './own-seat.tsx';
import type { RegistrationShown } from './registration-shown.ts';
import { VisitorForm } from './visitor-form.tsx';

/** What one came to do on the page of an event. */
export function RegistrationSheet(shown: RegistrationShown) {
  const { frame, event, path, member, refusal } = shown;
  const { t } = frame;
  const mine = mineHere(event);
  const waits = event.waitingList !== 'none';
  const closed = shown.closed ?? (shown.isFull && !waits ? 'full' : null);
  const refused = refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null;
  if (shown.isOver && !event.cancelledAt)
    return (
      <Sheet title={t('calendar.sheet.over')}>
        <p>{t('calendar.sheet.cameWords', { taken: event.taken, organisations: event.organisations })}</p>
        {shown.isCoordinator && event.taken > 0 ? (
          <Button href={`${path}/attendance`} kind="text">
            {t('door.attendance')}
          </Button>
        ) : null}
      </Sheet>
    );
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
