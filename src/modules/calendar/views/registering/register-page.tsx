import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { Choice, Choices, Form, Note, Page, Quiet, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { whenWords } from '../../words/index.ts';
import { AskedFields, type AskedFieldsProps } from './asked-fields.tsx';
import { Companions } from './companions.tsx';
import type { RefusalShown } from './registration-shown.ts';

export type RegisterShown = {
  frame: Frame;
  event: EventOnPage;
  back: string;
  refusal: RefusalShown | null;
  children?: Child;
};

/** The page on which one registers where more is asked than a click. */
export function RegisterPage({ frame, event, back, refusal, children }: RegisterShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('calendar.sheet.title')}, ${inLanguage(event.title, t.lang).text}`} unlisted>
      <Title back={{ href: back, label: inLanguage(event.title, t.lang).text }} lead={whenWords(t, event)}>
        {t('calendar.sheet.title')}
      </Title>
      {refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null}
      {event.needsApproval ? <Note>{t('calendar.sheet.needsApproval')}</Note> : null}
      <Sheet>{children}</Sheet>
    </Page>
  );
}

type OwnFormProps = {
  frame: Frame;
  action: string;
  name: string;
  organisation: string | null;
  refilled: RefilledForm | null;
  asks: AskedFieldsProps;
  /** They were registered before: whom they bring is not asked again. */
  isBack: boolean;
  formKey: string;
  /** The verb of this moment: register, ask, wait. */
  submit: string;
};

/** A member registers: who they are is known, what the event asks is not. */
export function OwnForm({ frame, action, name, organisation, refilled, asks, isBack, formKey, submit }: OwnFormProps) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const role = typed(refilled, 'companionsRole') || 'worker';
  return (
    <>
      <Quiet>{t('calendar.register.you', { name, organisation: organisation ?? 'none' })}</Quiet>
      <Form
        t={t}
        action={action}
        submit={submit}
        decisive
        problems={problems.all}
        fields={{ isAsked: 'yes', _key: formKey }}
      >
        <AskedFields {...asks} />
        {isBack ? null : (
          <Companions t={t} value={typed(refilled, 'companions')} error={problems.of('companions')}>
            <Choices t={t} name="companionsRole" legend={t('calendar.companions.role')} optional>
              {(['worker', 'serviceUser'] as const).map((one) => (
                <Choice
                  name="companionsRole"
                  value={one}
                  label={t(`calendar.companions.role.${one}`)}
                  checked={role === one}
                />
              ))}
            </Choices>
          </Companions>
        )}
      </Form>
    </>
  );
}
