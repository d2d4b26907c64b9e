import type { Frame } from '#platform/frame';
import { Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

interface SpaceRequestPageProps {
  frame: Frame;
  /** Address of the space. */
  path: string;
  spaceName: string;
  form: RefilledForm | null;
}

export function SpaceRequestPage({ frame, path, spaceName, form }: SpaceRequestPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <Page frame={frame} title={t('accounts.space.ask')}>
      <Title back={{ href: path, label: spaceName }} lead={t('accounts.space.ask.lead')}>
        {t('accounts.space.ask')}
      </Title>
      <Sheet>
        <Form t={t} action={`${path}/request`} submit={t('accounts.space.ask.send')} problems={all}>
          <Field
            t={t}
            name="message"
            type="textarea"
            rows={4}
            label={t('accounts.space.ask.message')}
            value={typed(form, 'message')}
            error={of('message')}
            optional
          />
        </Form>
      </Sheet>
    </Page>
  );
}
