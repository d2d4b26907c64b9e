import type { T } from '#platform/texts';
import { Acts, Button, Field, Form, Note, Refusal, Sheet } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { FullFor, RegistrationState } from '../../rules/registering/registration.ts';
import { momentWords } from '../../words/index.ts';

export type PlaceAsked = {
  state: RegistrationState;
  registeredAt: Date;
  offerEndsAt: Date | null;
  exceptionReason: string | null;
};

type AskedPanelProps = {
  t: T;
  requested: PlaceAsked;
  /** Where the answer goes. */
  action: string;
  refilled: RefilledForm | null;
  /** A yes goes beyond this limit. */
  full: FullFor | null;
};

/** Somebody who waits, or asks to come: since when, and the organisers' answer. */
export function AskedPanel({ t, requested, action, refilled, full }: AskedPanelProps) {
  const { state, registeredAt, offerEndsAt, exceptionReason } = requested;
  if (state === 'offered')
    return (
      <Note tone="time">{t('calendar.asked.offered', { moment: offerEndsAt ? momentWords(t, offerEndsAt) : '' })}</Note>
    );
  if (state !== 'waiting' && state !== 'asked')
    return exceptionReason ? <Note>{t('calendar.asked.exception', { reason: exceptionReason })}</Note> : null;
  const problems = saidProblems(t, refilled);
  return (
    <Sheet
      title={t(`calendar.asked.${state}`)}
      lead={t('calendar.asked.since', { moment: momentWords(t, registeredAt) })}
    >
      {full ? <Refusal>{t(`calendar.asked.full.${full}`)}</Refusal> : null}
      <Form t={t} action={action} problems={problems.all}>
        <Field
          t={t}
          name="reason"
          label={t('calendar.asked.reason')}
          help={t(full ? 'calendar.asked.reasonNeeded' : 'calendar.asked.reasonHelp')}
          value={typed(refilled, 'reason')}
          error={problems.of('reason')}
          maxlength={300}
          optional={!full}
        />
        <Acts>
          <Button name="answer" value="yes" kind="filled">
            {t(state === 'asked' ? 'calendar.asked.yes' : 'calendar.asked.give')}
          </Button>
          <Button name="answer" value="no" kind="outlined">
            {t('calendar.asked.no')}
          </Button>
        </Acts>
      </Form>
    </Sheet>
  );
}
