import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Button, Field, List, Page, Quiet, Row, Section, Stack, Title } from '#platform/ui';
import type { Passkey } from '../store/passkeys.ts';
import type { Device } from '../store/sessions.ts';
import { MeTabs } from './me-tabs.tsx';

interface SecurityPageProps {
  frame: Frame;
  name: string;
  now: Date;
  devices: (Device & { name: string | null })[];
  passkeys: Passkey[];
}

export function SecurityPage({ frame, name, now, devices, passkeys }: SecurityPageProps) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('accounts.me.tab.security')}>
      <Title>{name}</Title>
      <MeTabs t={t} current="security" />
      <Section title={t('accounts.passkeys')}>
        <Quiet>{t('accounts.passkeys.say')}</Quiet>
        <List>
          {passkeys.map((passkey) => (
            <PasskeyRow frame={frame} passkey={passkey} />
          ))}
        </List>
        <pass-keys data-act="register" data-to="/me/security" data-failed={t('accounts.passkey.failed')} hidden>
          <Stack>
            <Field
              t={t}
              name="newPasskey"
              label={t('accounts.passkey.name')}
              help={t('accounts.passkey.name.help')}
              optional
            />
            <Acts>
              <Button type="button" kind="outlined" icon="key">
                {t('accounts.passkey.add')}
              </Button>
            </Acts>
            <p role="status" />
          </Stack>
        </pass-keys>
        <Quiet small>{t('accounts.passkeys.otherwise')}</Quiet>
      </Section>
      <Section title={t('accounts.sessions')}>
        <List>
          {devices.map((device) => (
            <Row
              name={device.name ?? t('accounts.session.unknown')}
              text={
                device.isThis
                  ? t('accounts.session.this')
                  : t('accounts.session.seen', { ago: t.ago(device.updatedAt, now) })
              }
              note={t('accounts.session.since', { since: t.date(device.createdAt) })}
              end={
                device.isThis ? undefined : (
                  <ActionForm action={`/me/sessions/${device.id}`} method="delete" kind="text">
                    {t('accounts.session.end')}
                  </ActionForm>
                )
              }
            />
          ))}
        </List>
        {devices.length > 1 ? (
          <ActionForm action="/me/sessions" method="delete">
            {t('accounts.session.endOthers')}
          </ActionForm>
        ) : null}
      </Section>
    </Page>
  );
}

function PasskeyRow({ frame: { t }, passkey }: { frame: Frame; passkey: Passkey }) {
  const name = passkey.name ?? t('accounts.passkey.unnamed');
  const action = `/me/passkeys/${passkey.id}`;
  return (
    <Row
      name={name}
      note={passkey.createdAt ? t('accounts.session.since', { since: t.date(passkey.createdAt) }) : undefined}
      end={
        <Acts>
          <Button kind="text" href={action} label={t('accounts.passkey.rename.of', { name })}>
            {t('accounts.passkey.rename')}
          </Button>
          <ActionForm action={action} method="delete" kind="text" label={t('accounts.passkey.remove.of', { name })}>
            {t('accounts.passkey.remove')}
          </ActionForm>
        </Acts>
      }
    />
  );
}
