import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { ActionForm, Band, Button, Note, PlainPage, Quiet, Refusal, Sheet } from '#platform/ui';
import { eventFile, ownPath } from '../addresses.ts';
import type { RegistrationRefusal, RegistrationState } from '../rules/registration.ts';
import type { EventOnPage } from '../store/event-page.ts';
import { kindWords, momentWords } from '../words/index.ts';
import { EventDate } from './event-date.tsx';
import { OnlinePanel } from './event-details.tsx';
import { practical } from './practical.tsx';

export type RegisteredShown = {
  frame: Frame;
  event: EventOnPage;
  registration: {
    givenName: string;
    code: string;
    email: string | null;
    state: RegistrationState;
    offerEndsAt: Date | null;
    declinedBecause: string | null;
  };
  /** How many wait before them. */
  before: number;
  /** Of this page: what is posted to it changes this registration. */
  path: string;
  eventHref: string;
  canWithdraw: boolean;
  refusal: RegistrationRefusal | null;
};

/** One registration, for whoever holds its link: the code, when and where, and a way out. */
export function RegisteredPage({ frame, event, registration, before, ...rest }: RegisteredShown) {
  const { path, eventHref, canWithdraw, refusal } = rest;
  const { t } = frame;
  const title = inLanguage(event.title, t.lang);
  const { state } = registration;
  return (
    <PlainPage frame={frame} title={title.text} unlisted>
      <Band
        over={kindWords(t, event.kind)}
        title={<span lang={title.lang === t.lang ? undefined : title.lang}>{title.text}</span>}
        date={<EventDate t={t} event={event} size="big" strong />}
        lines={practical(t, event)}
      />
      {refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null}
      {event.cancelledAt ? <Note tone="problem">{t('calendar.event.cancelled')}</Note> : null}
      <Sheet title={t(`calendar.registered.title.${state}`, { name: registration.givenName })} lead={leadOf()}>
        {state === 'registered' ? (
          <>
            <h3>{registration.code}</h3>
            <Quiet>{t(event.kind === 'day' ? 'calendar.registered.codeOfDay' : 'calendar.registered.code')}</Quiet>
            {event.kind === 'day' ? (
              <Button href={ownPath(registration.code)}>{t('calendar.registered.toTable')}</Button>
            ) : null}
            {registration.email ? (
              <Note tone="done">{t('calendar.registered.mailed', { email: registration.email })}</Note>
            ) : null}
            {canWithdraw ? (
              <ActionForm action={path} method="delete">
                {t('calendar.sheet.withdraw')}
              </ActionForm>
            ) : null}
          </>
        ) : state === 'waiting' || state === 'asked' ? (
          <>
            {registration.email ? (
              <Note>{t('calendar.registered.willMail', { email: registration.email })}</Note>
            ) : (
              <Note>{t('calendar.registered.comeAndSee')}</Note>
            )}
            <ActionForm action={path} method="delete">
              {t('calendar.sheet.giveUp')}
            </ActionForm>
          </>
        ) : (
          <>
            <ActionForm action={path} kind="filled">
              {t(state === 'offered' ? 'calendar.sheet.takeOffer' : 'calendar.registered.comeBack')}
            </ActionForm>
            {state === 'offered' ? (
              <ActionForm action={path} method="delete">
                {t('calendar.sheet.giveUp')}
              </ActionForm>
            ) : null}
          </>
        )}
        {state === 'registered' ? <OnlinePanel t={t} event={event} inSheet /> : null}
        {state === 'registered' && !event.fuzzyWhen ? (
          <Button href={eventFile(path)} kind="text" icon="calendar-blank" data-turbo="false">
            {t('calendar.feeds.add')}
          </Button>
        ) : null}
        <Button href={eventHref} kind="text">
          {t('calendar.registered.toEvent')}
        </Button>
      </Sheet>
    </PlainPage>
  );

  function leadOf(): string {
    const { offerEndsAt, declinedBecause } = registration;
    if (state === 'waiting') return t('calendar.registered.inLine', { before });
    if (state === 'offered')
      return t('calendar.sheet.offeredUntil', { moment: offerEndsAt ? momentWords(t, offerEndsAt) : '' });
    if (state === 'withdrawn' && declinedBecause) return t('calendar.registered.declined', { reason: declinedBecause });
    return t(`calendar.registered.lead.${state}`);
  }
}
