import type { Frame } from '#platform/frame';
import { Beside, Choice, Choices, Field, Form, Page, Section, Sheet, StaleNote, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Actor, Material } from '../rules/method.ts';
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
};

type Props = {
  frame: Frame;
  methodPath: string;
  stands: CopyStands;
  rows: readonly StepRow[];
  version: number;
  choices: { materials: readonly Material[]; actors: readonly Actor[]; times: readonly string[] };
  form: RefilledForm | null;
  /** What somebody else wrote meanwhile. null: nobody did. */
  theirs: { term: string; text: string }[] | null;
};

/** A method in the network's own words and minutes. */
export function CopyFormPage({ frame, methodPath, stands, rows, version, choices, form, theirs }: Props) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const field = (name: keyof Omit<CopyStands, 'materials'>) => ({
    t,
    name,
    label: t(`methods.field.${name}`),
    value: typed(form, name, stands[name]),
    error: of(name),
  });
  const needed = chosen(form, 'materials', stands.materials);
  return (
    <Page frame={frame} title={t('methods.copy.title', { name: stands.name })}>
      <Title back={{ href: methodPath, label: stands.name }} lead={t('methods.copy.lead')}>
        {t('methods.copy.title', { name: stands.name })}
      </Title>
      <Sheet>
        {theirs ? <StaleNote t={t} stands={theirs} /> : null}
        <Form
          t={t}
          action={`${methodPath}/copy`}
          submit={t('methods.copy.save')}
          problems={all}
          fields={{ version: String(version) }}
        >
          <Field {...field('name')} maxlength={120} />
          <Field {...field('what')} type="textarea" rows={3} maxlength={400} />
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
          <Choices t={t} name="materials" legend={t('methods.materials')} inline optional>
            {choices.materials.map((material) => (
              <Choice
                kind="several"
                name="materials[]"
                value={material}
                label={t(`methods.material.${material}`)}
                checked={needed.includes(material)}
              />
            ))}
          </Choices>
        </Form>
      </Sheet>
    </Page>
  );
}
