import type { Frame } from '#platform/frame';
import { Choice, Choices, Field, Form } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { registerWords } from '../../words/asked-words.ts';
import { AskedFields, type AskedFieldsProps } from './asked-fields.tsx';
import { Companions } from './companions.tsx';

type VisitorFormProps = {
  frame: Frame;
  action: string;
  refilled: RefilledForm | null;
  formKey: string;
  event: { needsApproval: boolean };
  isFull: boolean;
  member: { name: string; organisation: string | null } | null;
  /** What the event asks. null: nothing. */
  asks?: AskedFieldsProps | null;
};

/** A first name or a pseudonym is enough to come. */
export function VisitorForm({
  frame: { t },
  action,
  refilled,
  formKey,
  event,
  isFull,
  member,
  asks,
}: VisitorFormProps) {
  const problems = saidProblems(t, refilled);
  const role = typed(refilled, 'role', member ? 'serviceUser' : null);
  return (
    <Form
      t={t}
      action={action}
      submit={
        member && !isFull && !event.needsApproval ? t('calendar.form.registerThem') : registerWords(t, event, isFull)
      }
      decisive={!member}
      problems={problems.all}
      fields={{ _key: formKey }}
    >
      <Field
        t={t}
        name="givenName"
        label={t('calendar.form.givenName')}
        help={t('calendar.form.givenNameHelp')}
        value={typed(refilled, 'givenName')}
        error={problems.of('givenName')}
        autocomplete={member ? 'off' : 'given-name'}
        maxlength={80}
      />
      <Field
        t={t}
        name="familyName"
        label={t('calendar.form.familyName')}
        value={typed(refilled, 'familyName')}
        error={problems.of('familyName')}
        autocomplete={member ? 'off' : 'family-name'}
        maxlength={80}
        optional
      />
      <Field
        t={t}
        name="email"
        type="email"
        label={t('calendar.form.email')}
        help={t(member ? 'calendar.form.emailHelp.them' : 'calendar.form.emailHelp')}
        value={typed(refilled, 'email')}
        error={problems.of('email')}
        autocomplete={member ? 'off' : 'email'}
        optional
      />
      <Field
        t={t}
        name="organisation"
        label={t('calendar.form.organisation')}
        help={t(member ? 'calendar.form.organisationHelp.them' : 'calendar.form.organisationHelp')}
        value={typed(refilled, 'organisation', member?.organisation ?? null)}
        error={problems.of('organisation')}
        optional
      />
      <Choices
        t={t}
        name="role"
        legend={t(member ? 'calendar.form.role.them' : 'calendar.form.role')}
        error={problems.of('role')}
        optional
      >
        <Choice
          name="role"
          value="serviceUser"
          label={t(member ? 'calendar.form.forThemselves' : 'calendar.form.forMyself')}
          checked={role === 'serviceUser'}
        />
        <Choice
          name="role"
          value="worker"
          label={t(member ? 'calendar.form.forTheirWork' : 'calendar.form.forMyWork')}
          checked={role === 'worker'}
        />
      </Choices>
      {asks ? <AskedFields {...asks} /> : null}
      <Companions
        t={t}
        them={member !== null}
        value={typed(refilled, 'companions')}
        error={problems.of('companions')}
      />
    </Form>
  );
}
