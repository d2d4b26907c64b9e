import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Button,
  Field,
  Form,
  List,
  PlainPage,
  Quiet,
  Row,
  Section,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Proposed } from '../store/proposed.ts';

interface SignInPageProps {
  frame: Frame;
  to: string;
  form: RefilledForm | null;
  /** In the demo: whom one may be. */
  proposed: readonly Proposed[];
}

/** By e-mail for everybody; by passkey where the device has one (the island shows that button). */
export function SignInPage({ frame, to, form, proposed }: SignInPageProps) {
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
      {proposed.length > 0 ? (
        <Section title={t('accounts.signIn.demo')} aside={<Quiet small>{t('accounts.signIn.demo.say')}</Quiet>}>
          <List>
            {proposed.map(({ name, email, role }) => (
              <Row
                name={name}
                text={t(`accounts.role.${role}`)}
                note={email}
                end={
                  <ActionForm action="/sign-in" fields={{ email, to }} label={t('accounts.signIn.demo.as', { name })}>
                    {t('accounts.signIn.demo.choose')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Section>
      ) : (
        <Quiet>{t('accounts.signIn.noAccess')}</Quiet>
      )}
    </PlainPage>
  );
}
