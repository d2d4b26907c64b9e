import type { Frame } from '#platform/frame';
import { Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Passkey } from '../store/passkeys.ts';

/** The name by which a person recognises their device. */
export function PasskeyPage({ frame, passkey, form }: { frame: Frame; passkey: Passkey; form: RefilledForm | null }) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const title = t('accounts.passkey.name');
  return (
    <Page frame={frame} title={title}>
      <Title back={{ href: '/me/security', label: t('accounts.me.tab.security') }}>{title}</Title>
      <Sheet>
        <Form t={t} action={`/me/passkeys/${passkey.id}`} submit={t('accounts.save')} problems={all}>
          <Field
            t={t}
            name="name"
            label={title}
            help={t('accounts.passkey.name.help')}
            value={typed(form, 'name', passkey.name)}
            error={of('name')}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
