import type { Frame } from '#platform/frame';
import { Form, Refusal, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { RegistrationRefusal } from '../../rules/registering/registration.ts';
import { AnyPage } from '../any-page.tsx';
import { AskedFields, type AskedFieldsProps } from './asked-fields.tsx';

type AnswersShown = {
  frame: Frame;
  name: string;
  /** Where it goes; the page of the registration. */
  action: string;
  back: { href: string; label: string };
  version: number;
  asks: AskedFieldsProps;
  refilled: RefilledForm | null;
  refusal: RegistrationRefusal | null;
  /** What stands there now, when somebody else wrote meanwhile. null: nobody did. */
  stands: { term: string; text: string }[] | null;
  /** Opened by a link, without an account: a page without navigation. */
  isPlain: boolean;
};

/** Somebody who is registered chooses and answers otherwise. */
export function AnswersPage(shown: AnswersShown) {
  const { frame, name, action, back, version, asks, refilled, refusal, stands, isPlain } = shown;
  const { t } = frame;
  const title = t('calendar.answers.title', { name });
  return (
    <AnyPage frame={frame} title={title} isPlain={isPlain}>
      <Title back={back}>{title}</Title>
      {stands ? <StaleNote t={t} stands={stands} /> : null}
      {refusal ? <Refusal>{t(`calendar.refused.${refusal}`)}</Refusal> : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method="patch"
          submit={t('calendar.form.save')}
          problems={saidProblems(t, refilled).all}
          fields={{ version: String(version) }}
        >
          <AskedFields {...asks} />
        </Form>
      </Sheet>
    </AnyPage>
  );
}
