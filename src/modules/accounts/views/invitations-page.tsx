import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { ActionForm, Acts, Button, EmptyPage, List, Page, Row, State, Title } from '#platform/ui';
import type { InvitationShown } from '../store/invitations.ts';

interface InvitationsPageProps {
  frame: Frame;
  path: string;
  now: Date;
  invitations: InvitationWaiting[];
}

/** letter: the e-mail may not have left, or was refused. null: it left, or is on its way. */
type InvitationWaiting = InvitationShown & { letter: 'uncertain' | 'refused' | null };

export function InvitationsPage({ frame, path, now, invitations }: InvitationsPageProps) {
  const { t } = frame;
  const toNew = (
    <Button icon="user-plus" href={`${path}/invitations/new`}>
      {t('accounts.invite')}
    </Button>
  );
  return (
    <Page frame={frame} title={t('accounts.invitations')}>
      <Title
        back={{ href: `${path}/people`, label: t('accounts.people') }}
        lead={t('accounts.invitations.lead')}
        acts={invitations.length > 0 ? toNew : undefined}
      >
        {t('accounts.invitations')}
      </Title>
      {invitations.length === 0 ? (
        <EmptyPage title={t('accounts.invitations.none')} act={toNew}>
          {t('accounts.invitations.none.say')}
        </EmptyPage>
      ) : (
        <List>
          {invitations.map((invited) => (
            <InvitationRow frame={frame} path={path} now={now} invited={invited} />
          ))}
        </List>
      )}
    </Page>
  );
}

function InvitationRow({
  frame,
  path,
  now,
  invited,
}: Omit<InvitationsPageProps, 'invitations'> & { invited: InvitationWaiting }) {
  const { t } = frame;
  const { id, email, name, role, organisationName } = invited;
  const place = organisationName
    ? t('accounts.invitation.line', { role: t(`accounts.role.${role}`), organisation: nameIn(t, organisationName) })
    : t(`accounts.role.${role}`);
  return (
    <Row
      name={name ? `${name}, ${email}` : email}
      text={place}
      note={<Standing t={t} now={now} invited={invited} />}
      end={
        <Acts>
          <ActionForm
            action={`${path}/invitations/${id}/sending`}
            label={t('accounts.invitation.resend.to', { email })}
          >
            {t('accounts.invitation.resend')}
          </ActionForm>
          <ActionForm
            action={`${path}/invitations/${id}/revocation`}
            kind="text"
            label={t('accounts.invitation.revoke.of', { email })}
          >
            {t('accounts.invitation.revoke')}
          </ActionForm>
        </Acts>
      }
    />
  );
}

/** What is wrong with it first: it is sent again for one reason or the other. */
function Standing({ t, now, invited }: { t: Frame['t']; now: Date; invited: InvitationWaiting }) {
  const { expiresAt, lastSentAt, letter } = invited;
  const until = t.date(expiresAt);
  const late =
    expiresAt <= now
      ? t('accounts.invitation.expired', { until })
      : letter && t(`accounts.invitation.letter.${letter}`, { ago: t.ago(lastSentAt, now) });
  if (!late) return t('accounts.invitation.waits', { ago: t.ago(lastSentAt, now), until });
  return (
    <State t={t} is="late">
      {late}
    </State>
  );
}
