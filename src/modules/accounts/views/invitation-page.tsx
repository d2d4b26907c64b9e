import type { Frame } from '#platform/frame';
import { nameIn } from '#platform/texts';
import { Field, Form, PlainPage, Quiet, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { InvitationShown } from '../store/invitations.ts';

interface InvitationPageProps {
  frame: Frame;
  networkName: string;
  invited: InvitationShown;
  linkKey: string;
  /** They have an account: nothing is to be filled in. */
  isKnown: boolean;
  form: RefilledForm | null;
}

/** Where the letter leads: one button, and one's name where it is not known yet. */
export function InvitationPage({ frame, networkName, invited, linkKey, isKnown, form }: InvitationPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const { email, inviterName, organisationName } = invited;
  const role = t(`accounts.role.${invited.role}`);
  const title = t('accounts.accept.title', { network: networkName });
  return (
    <PlainPage frame={frame} title={title} unlisted>
      <Title
        lead={
          inviterName
            ? t('accounts.accept.lead', { inviter: inviterName, email })
            : t('accounts.accept.lead.nobody', { email })
        }
      >
        {title}
      </Title>
      <Sheet>
        <p>
          {organisationName
            ? t('accounts.accept.place', { role, organisation: nameIn(t, organisationName) })
            : t('accounts.accept.place.alone', { role })}
        </p>
        <Form
          t={t}
          action="/invitation"
          submit={t('accounts.accept.button')}
          problems={all}
          fields={{ key: linkKey }}
          decisive
        >
          {isKnown ? null : (
            <Field
              t={t}
              name="name"
              label={t('accounts.field.name')}
              help={t('accounts.accept.name.help')}
              value={typed(form, 'name', invited.name)}
              error={of('name')}
              autocomplete="name"
            />
          )}
        </Form>
        <Quiet small>{t('accounts.accept.seen')}</Quiet>
      </Sheet>
    </PlainPage>
  );
}
