import type { Frame } from '#platform/frame';
import { Beside, Choice, Choices, Field, Form, Page, Section, Sheet, StaleNote, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Actor, Material, Purpose, Role } from '../rules/method.ts';
import type { StepRow } from '../rules/step-rows.ts';
import { StepFields } from './step-fields.tsx';

export type CopyStands = {
  name: string;
  what: string;
  notWhen: string;
  rotation: string;
  peopleFrom: string;
  peopleTo: string;
  seatedFrom: string;
  seatedTo: string;
  materials: Material[];
  purposes: Purpose[];
  roles: Role[];
};

type Props = {
  frame: Frame;
  title: string;
  lead: string;
  back: { href: string; label: string };
  action: string;
  submit: string;
  stands: CopyStands;
  rows: readonly StepRow[];
  /** Sent back with the form: what was seen, or the key of a new one. */
  fields: Record<string, string>;
  choices: {
    materials: readonly Material[];
    purposes: readonly Purpose[];
    roles: readonly Role[];
    actors: readonly Actor[];
    times: readonly string[];
  };
  form: RefilledForm | null;
  /** What somebody else wrote meanwhile. null: nobody did. */
  theirs: { term: string; text: string }[] | null;
};

/** A method in the network's own words and minutes. */
export function CopyFormPage(props: Props) {
  const { frame, title, lead, back, action, submit, stands, rows, fields, choices, form, theirs } = props;
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: keyof Omit<CopyStands, 'materials' | 'purposes' | 'roles'>) => ({
    t,
    name,
    label: t(`methods.field.${name}`),
    value: typed(form, name, stands[name]),
    error: of(name),
  });
  const ticked = (name: 'materials' | 'purposes' | 'roles') => chosen(form, name, stands[name]);
  return (
    <Page frame={frame} title={title}>
      <Title back={back} lead={lead}>
        {title}
      </Title>
      <Sheet>
        {theirs ? <StaleNote t={t} stands={theirs} /> : null}
        <Form t={t} action={action} submit={submit} problems={all} fields={fields}>
          <Field {...field('name')} maxlength={120} />
          <Field {...field('what')} type="textarea" rows={3} maxlength={400} />
          <Choices t={t} name="purposes" legend={t('methods.purposes')} inline optional>
            {choices.purposes.map((purpose) => (
              <Choice
                kind="several"
                name="purposes[]"
                value={purpose}
                label={t(`methods.purpose.${purpose}`)}
                checked={ticked('purposes').includes(purpose)}
              />
            ))}
          </Choices>
          <Field {...field('notWhen')} type="textarea" rows={3} maxlength={600} />
          <Section title={t('methods.steps')}>
            <StepFields t={t} rows={rows} choices={choices} of={of} />
          </Section>
          <Field {...field('rotation')} type="textarea" rows={2} maxlength={600} optional />
          <Beside small>
            <Field {...field('peopleFrom')} type="number" min={1} />
            <Field {...field('peopleTo')} type="number" min={1} optional />
            <Field {...field('seatedFrom')} type="number" min={1} optional />
            <Field {...field('seatedTo')} type="number" min={1} optional />
          </Beside>
          <Choices t={t} name="roles" legend={t('methods.roles')} inline optional>
            {choices.roles.map((role) => (
              <Choice
                kind="several"
                name="roles[]"
                value={role}
                label={t(`methods.role.${role}`)}
                checked={ticked('roles').includes(role)}
              />
            ))}
          </Choices>
          <Choices t={t} name="materials" legend={t('methods.materials')} inline optional>
            {choices.materials.map((material) => (
              <Choice
                kind="several"
                name="materials[]"
                value={material}
                label={t(`methods.material.${material}`)}
                checked={ticked('materials').includes(material)}
              />
            ))}
          </Choices>
        </Form>
      </Sheet>
    </Page>
  );
}
