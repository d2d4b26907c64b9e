import type { T } from '#platform/texts';
import { Acts, Button, Field, Form, Note, Sheet } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { RegistrationRefusal, RegistrationState } from '../rules/registration.ts';
import { momentWords } from '../words/index.ts';

export type Requested = {
  state: RegistrationState;
  registeredAt: Date;
  offerEndsAt: Date | null;
  exceptionReason: string | null;
};

type RequestPanelProps = {
  t: T;
  requested: Requested;
  /** Where the answer goes. */
  action: string;
  refilled: RefilledForm | null;
  /** A yes goes beyond this limit. */
  full: RegistrationRefusal | null;
};

/** Somebody who waits, or asks to come: since when, and the organisers' answer. */
export function RequestPanel({ t, requested, action, refilled, full }: RequestPanelProps) {
  const { state, registeredAt, offerEndsAt, exceptionReason } = requested;
  if (state === 'offered')
    return (
      <Note tone="time">
        {t('calendar.request.offered', { moment: offerEndsAt ? momentWords(t, offerEndsAt) : '' })}
      </Note>
    );
  if (state !== 'waiting' && state !== 'asked')
    return exceptionReason ? <Note>{t('calendar.request.exception', { reason: exceptionReason })}</Note> : null;
  const problems = saidProblems(t, refilled);
  return (
    <Sheet
      title={t(`calendar.request.${state}`)}
      lead={t('calendar.request.since', { moment: momentWords(t, registeredAt) })}
    >
      {full ? <Note tone="problem">{t(`calendar.request.full.${full}`)}</Note> : null}
      <Form t={t} action={action} problems={problems.all}>
        <Field
          t={t}
          name="reason"
          label={t('calendar.request.reason')}
          help={t(full ? 'calendar.request.reasonNeeded' : 'calendar.request.reasonHelp')}
          value={typed(refilled, 'reason')}
          error={problems.of('reason')}
          maxlength={300}
          optional={!full}
        />
        <Acts>
          <Button name="answer" value="yes" kind="filled">
            {t(state === 'asked' ? 'calendar.request.yes' : 'calendar.request.give')}
          </Button>
          <Button name="answer" value="no" kind="outlined">
            {t('calendar.request.no')}
          </Button>
        </Acts>
      </Form>
    </Sheet>
  );
}
