import type { Frame } from '#platform/frame';
import { Acts, Beside, Button, DataTable, Field, Form, Note, Page, Quiet, Section, Sheet, Title } from '#platform/ui';
import type { Field as ListField, MappedColumn, PersonRow } from '../../rules/people-in/index.ts';
import { nameOf, presenceWords } from '../../words/index.ts';
import { ImportSteps } from './import-steps.tsx';

export type ColumnsShown = {
  frame: Frame;
  path: string;
  peopleHref: string;
  name: string;
  version: number;
  isStale: boolean;
  columns: readonly MappedColumn[];
  fields: readonly ListField[];
  /** The first lines, any of which may have the titles. */
  firstLines: readonly string[];
  headerRow: number | null;
  /** Where a workbook has several. */
  sheets: { names: readonly string[]; chosen: string } | null;
  /** The first people as they will be read. */
  first: readonly (PersonRow & { organisationName: string | null })[];
  people: number;
  lacksName: boolean;
};

/** What each column holds: guessed, shown with what stands in it, and corrected by choosing. */
export function ColumnsPage(shown: ColumnsShown) {
  const { frame, path, name, version, isStale, columns, sheets, lacksName } = shown;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.columns.title')}>
      <Title
        back={{ href: shown.peopleHref, label: t('calendar.people.title') }}
        over={name}
        lead={t('calendar.columns.lead')}
      >
        {t('calendar.columns.title')}
      </Title>
      <ImportSteps t={t} path={path} current={1} />
      {isStale ? <Note tone="problem">{t('web.stale')}</Note> : null}
      <Form t={t} action={`${path}/columns`} method="put" fields={{ version: String(version) }}>
        <Sheet>
          {sheets ? (
            <Field
              t={t}
              name="sheet"
              type="select"
              label={t('calendar.columns.sheet')}
              value={sheets.chosen}
              options={sheets.names.map((one) => ({ value: one, label: one }))}
            />
          ) : null}
          <Field
            t={t}
            name="headerRow"
            type="select"
            label={t('calendar.columns.header')}
            value={shown.headerRow === null ? 'none' : String(shown.headerRow)}
            options={[
              { value: 'none', label: t('calendar.columns.noHeader') },
              ...shown.firstLines.map((line, index) => ({
                value: String(index),
                label: t('calendar.columns.line', { line: index + 1, words: line }),
              })),
            ]}
          />
          <Beside>
            {columns.map((column) => (
              <ColumnField t={t} column={column} fields={shown.fields} />
            ))}
          </Beside>
        </Sheet>
        {lacksName ? <Note tone="problem">{t('calendar.columns.lacksName')}</Note> : null}
        <FirstPeople {...shown} />
        <Acts>
          <Button name="next" value="check">
            {t('calendar.columns.next')}
          </Button>
          <Button name="next" value="again" kind="outlined">
            {t('calendar.columns.again')}
          </Button>
        </Acts>
      </Form>
    </Page>
  );
}

function ColumnField({ t, column, fields }: { t: Frame['t']; column: MappedColumn; fields: readonly ListField[] }) {
  const label = column.header || t('calendar.columns.unnamed', { number: column.column + 1 });
  const samples = column.samples.join(' · ');
  const found = column.confidence < 0.7 ? t('calendar.columns.unsure', { samples }) : samples;
  return (
    <Field
      t={t}
      name={`column-${column.column}`}
      type="select"
      label={label}
      help={samples ? found : t('calendar.columns.empty')}
      value={column.field}
      options={fields.map((field) => ({ value: field, label: t(`calendar.field.${field}`) }))}
    />
  );
}

function FirstPeople({ frame: { t }, first, people }: ColumnsShown) {
  return (
    <Section title={t('calendar.columns.first')} aside={t('calendar.columns.people', { people })}>
      {first.length === 0 ? (
        <Quiet>{t('calendar.columns.nobody')}</Quiet>
      ) : (
        <DataTable
          caption={t('calendar.columns.first')}
          captionHidden
          roomy
          columns={[
            { label: t('calendar.field.givenName') },
            { label: t('calendar.field.familyName') },
            { label: t('calendar.field.organisation') },
            { label: t('calendar.field.role') },
            { label: t('calendar.field.language') },
            { label: t('calendar.field.email') },
            { label: t('calendar.field.presence') },
          ]}
          rows={first.map(({ person, organisationName }) => ({
            cells: [
              person.givenName || nameOf(person),
              person.givenName ? person.familyName : '',
              organisationName ?? '',
              person.role ? t(`calendar.role.${person.role}`) : '',
              person.language ? t(`calendar.language.${person.language}`) : '',
              person.email ?? '',
              presenceWords(t, {
                morning: person.presence.morning ?? true,
                afternoon: person.presence.afternoon ?? true,
              }),
            ],
          }))}
        />
      )}
    </Section>
  );
}
