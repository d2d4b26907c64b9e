import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { ActionForm, Acts, Button, Note, PlainPage, Refusal, Sheet } from '#platform/ui';
import { ownPath } from '../../addresses.ts';
import type { RegistrationRefusal, RegistrationState } from '../../rules/registering/registration.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import type { standsAs } from '../../words/standing.ts';
import { CodeCard } from './code-card.tsx';
import { EventBand } from './event-band.tsx';

interface StandingPageProps {
  frame: Frame;
  event: EventOnPage;
  now: Date;
  givenName: string;
  code: string;
  /** The whole address that the code opens. */
  codeHref: string;
  state: RegistrationState;
  /** How it stands, as a title says it. */
  standsAs: ReturnType<typeof standsAs>;
  /** What is said of it, in a sentence. */
  lead: string;
  /** Why others come before them although they ask later. null: nobody does. */
  waitsFor: string | null;
  /** What is pressed to come after all. */
  comeBack: string;
  /** Of this page: coming and not coming are posted to it. */
  path: string;
  canWithdraw: boolean;
  refusal: RegistrationRefusal | null;
}

/**
 * A registration by the code on paper, for whoever has nothing else: how it stands, and the way out or back. It says no
 * more than whoever sees the badge may read; what was chosen and written stands behind the link.
 */
export function StandingPage(shown: StandingPageProps) {
  const { frame, event, now, givenName, code, codeHref, state, lead, waitsFor, path, canWithdraw, refusal } = shown;
  const { t } = frame;
  const isOff = event.cancelledAt !== null;
  return (
    <PlainPage frame={frame} title={inLanguage(event.title, t.lang).text} unlisted>
      <EventBand t={t} event={event} now={now} />
      {refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null}
      <Sheet
        title={t(`calendar.registered.title.${isOff ? 'cancelled' : shown.standsAs}`, { name: givenName })}
        lead={isOff ? t('calendar.registered.lead.cancelled') : lead}
      >
        {waitsFor && !isOff ? <Note tone="time">{waitsFor}</Note> : null}
        {isOff || state !== 'registered' ? null : (
          <CodeCard t={t} code={code} href={codeHref}>
            {t(event.kind === 'day' ? 'calendar.registered.codeOfDay' : 'calendar.registered.code')}
          </CodeCard>
        )}
        {isOff || state !== 'registered' || event.kind !== 'day' ? null : (
          <Acts>
            <Button href={ownPath(code)}>{t('calendar.registered.toTable')}</Button>
          </Acts>
        )}
        {isOff || !canWithdraw ? null : state === 'withdrawn' || state === 'offered' ? (
          <ActionForm action={path} kind="filled">
            {state === 'offered' ? t('calendar.sheet.takeOffer') : shown.comeBack}
          </ActionForm>
        ) : null}
        {isOff || !canWithdraw || state === 'withdrawn' ? null : (
          <ActionForm action={path} method="delete">
            {t(state === 'registered' ? 'calendar.sheet.withdraw' : 'calendar.sheet.giveUp')}
          </ActionForm>
        )}
      </Sheet>
    </PlainPage>
  );
}
