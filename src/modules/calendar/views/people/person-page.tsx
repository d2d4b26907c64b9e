import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { ActionForm, Beside, Choice, Choices, Field, Form, Page, Refusal, Sheet, StaleNote, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { FullFor } from '../../rules/registering/registration.ts';

export type PersonShown = {
  frame: Frame;
  /** null: somebody new. */
  edited: { version: number; name: string; code: string; stands: Record<string, string> } | null;
  theirs: readonly { field: string; text: string }[];
  refilled: RefilledForm | null;
  action: string;
  back: string;
  formKey: string;
  registrationSays: Child[];
  /** They would be one too many: a reason is asked for. null: there is room. */
  full: FullFor | null;
  /** Above the form: what is to be answered about them. */
  panel?: Child;
};

/** Somebody who comes, written in or corrected by hand. */
export function PersonPage({
  frame,
  edited,
  theirs,
  refilled,
  action,
  back,
  formKey,
  registrationSays,
  full,
  panel,
}: PersonShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => typed(refilled, field, edited?.stands[field] ?? null);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const title = edited ? edited.name : t('calendar.person.new');
  const role = value('role') || 'worker';
  const presence = value('presence') || 'day';
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: t('calendar.people.title') }}
        over={edited ? t('calendar.person.code', { code: edited.code }) : undefined}
      >
        {title}
      </Title>
      {theirs.length > 0 ? (
        <StaleNote t={t} stands={theirs.map(({ field: name, text }) => ({ term: labelOf(t, name), text }))} />
      ) : null}
      {panel}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={edited ? 'patch' : 'post'}
          submit={t(edited ? 'calendar.form.save' : 'calendar.person.add')}
          problems={problems.all}
          fields={edited ? { version: String(edited.version) } : { _key: formKey }}
        >
          {full ? (
            <>
              <Refusal>{t(`calendar.asked.full.${full}`)}</Refusal>
              <Field
                {...field('exceptionReason')}
                label={t('calendar.asked.reason')}
                help={t('calendar.asked.reasonNeeded')}
                maxlength={300}
              />
            </>
          ) : null}
          <Beside>
            <Field {...field('givenName')} label={t('calendar.form.givenName')} maxlength={80} />
            <Field {...field('familyName')} label={t('calendar.form.familyName')} maxlength={80} optional />
          </Beside>
          <Field
            {...field('organisation')}
            label={t('calendar.form.organisation')}
            help={t('calendar.person.organisationHelp')}
            optional
          />
          <Choices t={t} name="role" legend={t('calendar.people.column.role')} error={problems.of('role')} inline>
            {(['worker', 'serviceUser', 'actor'] as const).map((one) => (
              <Choice name="role" value={one} label={t(`calendar.role.${one}`)} checked={role === one} />
            ))}
          </Choices>
          <Choices
            t={t}
            name="presence"
            legend={t('calendar.people.column.presence')}
            error={problems.of('presence')}
            inline
          >
            {(['day', 'morning', 'afternoon'] as const).map((one) => (
              <Choice name="presence" value={one} label={t(`calendar.presence.${one}`)} checked={presence === one} />
            ))}
          </Choices>
          <Beside>
            <Field {...field('function')} label={t('calendar.person.function')} optional />
            <Field
              {...field('language')}
              type="select"
              label={t('calendar.person.language')}
              options={[
                { value: '', label: t('calendar.person.notSaid') },
                ...(['fr', 'nl', 'en'] as const).map((lang) => ({
                  value: lang,
                  label: t(`calendar.language.${lang}`),
                })),
              ]}
              optional
            />
          </Beside>
          <Field
            {...field('email')}
            type="email"
            label={t('calendar.form.email')}
            help={t('calendar.person.emailHelp')}
            autocomplete="off"
            optional
          />
          <Field
            {...field('remark')}
            type="textarea"
            rows={2}
            label={t('calendar.person.remark')}
            help={t('calendar.person.remarkHelp')}
            optional
          />
        </Form>
      </Sheet>
      {registrationSays}
      {edited ? (
        <ActionForm action={action} method="delete" kind="outlined" icon="trash">
          {t('calendar.person.remove')}
        </ActionForm>
      ) : null}
    </Page>
  );
}

function labelOf(t: Frame['t'], field: string): string {
  if (field === 'role' || field === 'presence') return t(`calendar.people.column.${field}`);
  if (field === 'function' || field === 'language' || field === 'remark') return t(`calendar.person.${field}`);
  const known = (['givenName', 'familyName', 'email'] as const).find((name) => name === field);
  return t(`calendar.form.${known ?? 'organisation'}`);
}
