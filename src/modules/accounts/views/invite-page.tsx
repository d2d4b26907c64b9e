import type { Frame } from '#platform/frame';
import type { Role } from '#platform/member';
import { languages } from '#platform/texts';
import { Beside, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { RoleChoices } from './role-choices.tsx';

interface InvitePageProps {
  frame: Frame;
  path: string;
  roles: readonly Role[];
  organisations: { id: string; name: string }[];
  /** Chosen already, where one came from its page. */
  organisationId: string | null;
  form: RefilledForm | null;
}

export function InvitePage({ frame, path, roles, organisations, organisationId, form }: InvitePageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: string, otherwise: string | null = null) => ({
    t,
    name,
    value: typed(form, name, otherwise),
    error: of(name),
  });
  const mayHaveNone = roles.includes('coordinator');
  const none = mayHaveNone ? [{ value: '', label: t('accounts.field.organisation.none') }] : [];
  return (
    <Page frame={frame} title={t('accounts.invite')}>
      <Title back={{ href: `${path}/invitations`, label: t('accounts.invitations') }} lead={t('accounts.invite.lead')}>
        {t('accounts.invite')}
      </Title>
      <Sheet>
        <Form t={t} action={`${path}/invitations`} submit={t('accounts.invite.send')} problems={all}>
          <Beside>
            <Field
              {...field('email')}
              type="email"
              label={t('accounts.field.email')}
              inputmode="email"
              autocomplete="off"
            />
            <Field {...field('name')} label={t('accounts.field.name')} autocomplete="off" optional />
          </Beside>
          <RoleChoices t={t} roles={roles} chosen={typed(form, 'role', 'worker')} error={of('role')} />
          <Field
            {...field('organisation', organisationId)}
            type="select"
            label={t('accounts.field.organisation')}
            options={[...none, ...organisations.map(({ id, name }) => ({ value: id, label: name }))]}
            help={mayHaveNone ? t('accounts.field.organisation.unless') : undefined}
          />
          <Beside>
            <Field {...field('functionFr')} label={t('accounts.field.functionFr')} lang="fr" optional />
            <Field {...field('functionNl')} label={t('accounts.field.functionNl')} lang="nl" optional />
          </Beside>
          <Field
            {...field('lang', t.lang)}
            type="select"
            label={t('accounts.field.lang')}
            options={languages.map((lang) => ({ value: lang, label: t(`accounts.language.${lang}`) }))}
          />
        </Form>
      </Sheet>
    </Page>
  );
}
