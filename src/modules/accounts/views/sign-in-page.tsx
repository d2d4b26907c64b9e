import type { Frame } from '#platform/frame';
import { Button, Field, Form, PlainPage, Quiet, Sheet, Stack, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

interface SignInPageProps {
  frame: Frame;
  to: string;
  form: RefilledForm | null;
}

/** By e-mail for everybody; by passkey where the device has one (the island shows that button). */
export function SignInPage({ frame, to, form }: SignInPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <PlainPage frame={frame} title={t('accounts.signIn')} unlisted>
      <Title lead={t('accounts.signIn.lead')}>{t('accounts.signIn')}</Title>
      <Sheet>
        <Form t={t} action="/sign-in" submit={t('accounts.signIn.send')} problems={all} fields={{ to }} decisive>
          <Field
            t={t}
            name="email"
            type="email"
            label={t('accounts.field.email')}
            value={typed(form, 'email')}
            error={of('email')}
            autocomplete="email"
            inputmode="email"
          />
        </Form>
        <pass-keys data-act="signIn" data-to={to} data-failed={t('accounts.passkey.failed')} hidden>
          <Stack gap="small">
            <Quiet small>{t('accounts.signIn.passkey.say')}</Quiet>
            <Button type="button" kind="outlined" icon="key" full>
              {t('accounts.signIn.passkey')}
            </Button>
            <p role="status" />
          </Stack>
        </pass-keys>
      </Sheet>
      <Quiet>{t('accounts.signIn.noAccess')}</Quiet>
    </PlainPage>
  );
}
