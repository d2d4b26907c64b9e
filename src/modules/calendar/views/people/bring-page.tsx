import type { Frame } from '#platform/frame';
import { Field, FileField, Form, List, Page, Row, Section, Sheet, State, Title } from '#platform/ui';
import type { PeopleImport } from '../../store/people/imports.ts';
import { ImportSteps } from './import-steps.tsx';

export type BringShown = {
  frame: Frame;
  /** Of the lists of this event. */
  path: string;
  peopleHref: string;
  problem: { field: 'file' | 'pasted'; message: string } | null;
  pasted: string;
  earlier: readonly PeopleImport[];
  names: ReadonlyMap<string, string>;
  formKey: string;
  now: Date;
};

/** A list comes in: a file, or cells copied from a spreadsheet. */
export function BringPage({ frame, path, peopleHref, problem, pasted, earlier, names, formKey, now }: BringShown) {
  const { t } = frame;
  const problemOf = (field: 'file' | 'pasted') => (problem?.field === field ? problem.message : undefined);
  return (
    <Page frame={frame} title={t('calendar.import.title')}>
      <Title back={{ href: peopleHref, label: t('calendar.people.title') }} lead={t('calendar.import.lead')}>
        {t('calendar.import.title')}
      </Title>
      <ImportSteps t={t} path={null} current={0} />
      <Sheet>
        <Form
          t={t}
          action={path}
          files
          submit={t('calendar.import.read')}
          problems={problem ? { [problem.field]: problem.message } : {}}
          fields={{ _key: formKey }}
        >
          <FileField
            t={t}
            name="file"
            label={t('calendar.import.file')}
            help={t('calendar.import.fileHelp')}
            accept=".csv,.tsv,.txt,.xlsx"
            error={problemOf('file')}
          />
          <Field
            t={t}
            name="pasted"
            type="textarea"
            rows={4}
            label={t('calendar.import.pasted')}
            help={t('calendar.import.pastedHelp')}
            value={pasted}
            error={problemOf('pasted')}
            optional
          />
        </Form>
      </Sheet>
      {earlier.length > 0 ? (
        <Section title={t('calendar.import.earlier')}>
          <List>
            {earlier.map((list) => (
              <Row
                name={list.name}
                href={`${path}/${list.id}`}
                text={[t.ago(list.broughtAt, now), names.get(list.broughtBy ?? '')].filter(Boolean).join(', ')}
                end={<ListState t={t} list={list} />}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}

function ListState({ t, list }: { t: Frame['t']; list: PeopleImport }) {
  const words =
    list.state === 'saved'
      ? t('calendar.import.state.saved', { count: list.counts?.imported ?? 0 })
      : t(`calendar.import.state.${list.state}`);
  const is = ({ review: 'coming', saving: 'underway', saved: 'kept', undone: 'notKept', dropped: 'notKept' } as const)[
    list.state
  ];
  return (
    <State t={t} is={is}>
      {words}
    </State>
  );
}
