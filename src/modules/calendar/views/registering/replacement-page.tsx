import type { Frame } from '#platform/frame';
import { Beside, Choice, Choices, Field, Form, Quiet, Refusal, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ReplacementRefusal } from '../../rules/registering/replacement.ts';
import { AnyPage } from '../any-page.tsx';

type ReplacementShown = {
  frame: Frame;
  /** Who does not come, with their organisation and role. */
  leaving: { name: string; organisation: string | null; role: 'worker' | 'serviceUser' | 'actor' };
  action: string;
  back: { href: string; label: string };
  refilled: RefilledForm | null;
  refusal: ReplacementRefusal | null;
  formKey: string;
  isPlain: boolean;
};

/** Who comes instead. Of the same organisation and role they have the place as it is. */
export function ReplacementPage({
  frame,
  leaving,
  action,
  back,
  refilled,
  refusal,
  formKey,
  isPlain,
}: ReplacementShown) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const field = (name: string, stands: string | null = null) => ({
    t,
    name,
    value: typed(refilled, name, stands),
    error: problems.of(name),
    autocomplete: 'off',
  });
  const role = typed(refilled, 'role', leaving.role) || leaving.role;
  const title = t('calendar.replacement.title', { name: leaving.name });
  return (
    <AnyPage frame={frame} title={title} isPlain={isPlain}>
      <Title back={back}>{title}</Title>
      {refusal ? <Refusal>{t(`calendar.replacement.refused.${refusal}`)}</Refusal> : null}
      <Sheet>
        <Quiet>{t('calendar.replacement.words')}</Quiet>
        <Form
          t={t}
          action={action}
          submit={t('calendar.replacement.submit')}
          problems={problems.all}
          fields={{ _key: formKey }}
        >
          <Beside>
            <Field {...field('givenName')} label={t('calendar.form.givenName')} maxlength={80} />
            <Field {...field('familyName')} label={t('calendar.form.familyName')} maxlength={80} optional />
          </Beside>
          <Field
            {...field('email')}
            type="email"
            label={t('calendar.form.email')}
            help={t('calendar.replacement.emailHelp')}
            optional
          />
          <Field
            {...field('organisation', leaving.organisation)}
            label={t('calendar.form.organisation')}
            help={t('calendar.replacement.organisationHelp')}
            optional
          />
          <Choices t={t} name="role" legend={t('calendar.people.column.role')} error={problems.of('role')} inline>
            {(['worker', 'serviceUser'] as const).map((one) => (
              <Choice name="role" value={one} label={t(`calendar.role.${one}`)} checked={role === one} />
            ))}
          </Choices>
        </Form>
      </Sheet>
    </AnyPage>
  );
}
