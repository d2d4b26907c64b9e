import type { Frame } from '#platform/frame';
import { Form, Note, Page, PlainPage, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { RegistrationRefusal } from '../rules/registration.ts';
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
  isStale: boolean;
  /** Opened by a link, without an account: a page without navigation. */
  isPlain: boolean;
};

/** Somebody who is registered chooses and answers otherwise. */
export function AnswersPage(shown: AnswersShown) {
  const { frame, name, action, back, version, asks, refilled, refusal, isStale, isPlain } = shown;
  const { t } = frame;
  const title = t('calendar.answers.title', { name });
  const body = (
    <>
      <Title back={back}>{title}</Title>
      {isStale ? <Note tone="problem">{t('calendar.answers.stale')}</Note> : null}
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
    </>
  );
  if (!isPlain)
    return (
      <Page frame={frame} title={title}>
        {body}
      </Page>
    );
  return (
    <PlainPage frame={frame} title={title} unlisted>
      {body}
    </PlainPage>
  );
}
