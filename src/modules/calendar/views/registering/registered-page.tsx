import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { ActionForm, Acts, Button, Note, PlainPage, Quiet, Refusal, Sheet } from '#platform/ui';
import { eventFile, ownPath } from '../../addresses.ts';
import type { RegistrationRefusal, RegistrationState } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { comeBackWords, standingWords, standsAs } from '../../words/standing.ts';
import { OnlinePanel } from '../events/event-details.tsx';
import { OwnReminders } from '../planning/own-reminders.tsx';
import { CodeCard } from './code-card.tsx';
import { EventBand } from './event-band.tsx';
import { PartyPanel, type PartyShown } from './party-panel.tsx';
import { SaidPanel } from './said-panel.tsx';

export type RegisteredShown = {
  frame: Frame;
  event: EventOnPage;
  now: Date;
  registration: {
    givenName: string;
    code: string;
    email: string | null;
    state: RegistrationState;
    offerEndsAt: Date | null;
    declinedBecause: string | null;
    noRemindersAt: Date | null;
  };
  /** How many wait before them. */
  before: number;
  /** Why others come before them although they ask later. null: nobody does. */
  waitsFor: string | null;
  /** Of this page: what is posted to it changes this registration. */
  path: string;
  eventHref: string;
  /** The whole address that their code opens. */
  codeHref: string;
  canWithdraw: boolean;
  canReplace: boolean;
  /** Whose place they took. null: nobody’s. */
  replaces: string | null;
  /** Who comes in their place. null: nobody. */
  replacedBy: string | null;
  /** What they chose and answered, in words. */
  said: readonly { term: string; text: string }[];
  /** They may still say something else. */
  canChange: boolean;
  /** People say from where they travel. */
  hasTravel: boolean;
  party: PartyShown;
  refusal: RegistrationRefusal | null;
};

/** One registration, for whoever holds its link: the code, when and where, what was said, and a way out. */
export function RegisteredPage(shown: RegisteredShown) {
  const { frame, event, now, registration, before, refusal, eventHref, replacedBy } = shown;
  const { t } = frame;
  const { state } = registration;
  const isOff = event.cancelledAt !== null;
  return (
    <PlainPage frame={frame} title={inLanguage(event.title, t.lang).text} unlisted>
      <EventBand t={t} event={event} now={now} />
      {refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null}
      <Sheet
        title={t(`calendar.registered.title.${isOff ? 'cancelled' : standsAs(registration)}`, {
          name: registration.givenName,
        })}
        lead={
          isOff ? t('calendar.registered.lead.cancelled') : standingWords(t, { ...registration, before, replacedBy })
        }
      >
        {isOff ? null : state === 'registered' ? (
          <Registered {...shown} />
        ) : state === 'waiting' || state === 'asked' ? (
          <Waiting {...shown} />
        ) : (
          <NotYet {...shown} state={state} />
        )}
        {state === 'registered' && !event.fuzzyWhen && !isOff ? (
          <Button href={eventFile(shown.path)} kind="text" icon="calendar-blank" data-turbo="false">
            {t('calendar.feeds.add')}
          </Button>
        ) : null}
        <Button href={eventHref} kind="text">
          {t('calendar.registered.toEvent')}
        </Button>
      </Sheet>
      {state === 'withdrawn' || isOff ? null : <SaidPanel t={t} {...shown} />}
      {state === 'registered' && shown.hasTravel ? (
        <Button href={`${shown.path}/travel`} kind="text" icon="users">
          {t('calendar.travel.title')}
        </Button>
      ) : null}
      <PartyPanel t={t} {...shown} canWithdraw={shown.canWithdraw && !replacedBy} />
    </PlainPage>
  );
}

function Registered({
  frame: { t },
  event,
  registration,
  path,
  codeHref,
  canWithdraw,
  canReplace,
  replaces,
}: RegisteredShown) {
  return (
    <>
      {replaces ? <Note>{t('calendar.registered.replaces', { name: replaces })}</Note> : null}
      <CodeCard t={t} code={registration.code} href={codeHref}>
        {t(event.kind === 'day' ? 'calendar.registered.codeOfDay' : 'calendar.registered.code')}
      </CodeCard>
      <OnlinePanel t={t} event={event} inSheet />
      {registration.email ? (
        <>
          <Note tone="done">{t('calendar.registered.mailed', { email: registration.email })}</Note>
          <OwnReminders t={t} path={path} areStopped={registration.noRemindersAt !== null} />
        </>
      ) : null}
      <Acts>
        {event.kind === 'day' ? (
          <Button href={ownPath(registration.code)}>{t('calendar.registered.toTable')}</Button>
        ) : null}
        <Button href={`${path}/cards`} kind="outlined" icon="printer">
          {t('calendar.registered.toPrint')}
        </Button>
        {canReplace ? (
          <Button href={`${path}/replacement`} kind="outlined" icon="arrows-left-right">
            {t('calendar.registered.sendColleague')}
          </Button>
        ) : null}
      </Acts>
      {canWithdraw ? (
        <ActionForm action={path} method="delete">
          {t('calendar.sheet.withdraw')}
        </ActionForm>
      ) : null}
    </>
  );
}

function Waiting({ frame: { t }, registration, waitsFor, path, codeHref }: RegisteredShown) {
  return (
    <>
      {waitsFor ? <Note tone="time">{waitsFor}</Note> : null}
      {registration.email ? (
        <Note>{t('calendar.registered.willMail', { email: registration.email })}</Note>
      ) : (
        <CodeCard t={t} code={registration.code} href={codeHref}>
          {t('calendar.registered.comeAndSee')}
        </CodeCard>
      )}
      <ActionForm action={path} method="delete">
        {t('calendar.sheet.giveUp')}
      </ActionForm>
    </>
  );
}

/** A place is offered, or they withdrew: both may come by pressing a button. */
function NotYet({
  frame: { t },
  path,
  party,
  state,
  registration,
}: RegisteredShown & { state: 'offered' | 'withdrawn' }) {
  if (state === 'withdrawn')
    return (
      <ActionForm action={path} kind="filled">
        {comeBackWords(t, registration)}
      </ActionForm>
    );
  return (
    <>
      {party.others.length > 0 ? <Quiet>{t('calendar.party.offerForAll')}</Quiet> : null}
      <ActionForm action={path} kind="filled">
        {t('calendar.sheet.takeOffer')}
      </ActionForm>
      <ActionForm action={path} method="delete">
        {t('calendar.sheet.giveUp')}
      </ActionForm>
    </>
  );
}
