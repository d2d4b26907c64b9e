import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Button,
  DataTable,
  Disclosure,
  Field,
  Form,
  List,
  Note,
  Page,
  Row,
  Section,
  Title,
} from '#platform/ui';
import type { ImportCounts } from '../../rules/import-plan.ts';
import type {
  DoubleShown,
  LeftOutShown,
  OrganisationShown,
  RefusedShown,
  WarningShown,
} from '../../words/import-shown.ts';
import { ImportSteps } from './import-steps.tsx';

export type CheckShown = {
  frame: Frame;
  path: string;
  peopleHref: string;
  name: string;
  version: number;
  isStale: boolean;
  counts: ImportCounts;
  /** Organisations that the directory knows without doubt. */
  knownOrganisations: number;
  organisations: readonly OrganisationShown[];
  doubles: readonly DoubleShown[];
  refused: readonly RefusedShown[];
  leftOut: readonly LeftOutShown[];
  warnings: readonly WarningShown[];
};

/** What saving will do, in words, before anything is saved. */
export function CheckPage(shown: CheckShown) {
  const { frame, path, name, version, isStale, counts } = shown;
  const { t } = frame;
  const canImport = counts.imported > 0;
  return (
    <Page frame={frame} title={t('calendar.check.title')}>
      <Title back={{ href: shown.peopleHref, label: t('calendar.people.title') }} over={name}>
        {t('calendar.check.title')}
      </Title>
      <ImportSteps t={t} path={path} current={2} />
      {isStale ? <Note tone="problem">{t('calendar.check.stale')}</Note> : null}
      <Note icon="info">
        {summary(t, shown).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <p>{t('calendar.check.nothingSaved')}</p>
      </Note>
      <Form t={t} action={`${path}/registrations`} fields={{ version: String(version) }}>
        <Organisations {...shown} />
        <Doubles {...shown} />
        <Refused {...shown} />
        <LeftOut {...shown} />
        <Warnings {...shown} />
        <Acts>
          {canImport ? (
            <Button name="next" value="import" size="decisive">
              {t('calendar.check.import', { count: counts.imported + counts.guests })}
            </Button>
          ) : (
            <Button notYet>{t('calendar.check.nobody')}</Button>
          )}
          <Button name="next" value="again" kind="outlined">
            {t('calendar.check.again')}
          </Button>
        </Acts>
      </Form>
      <ActionForm action={path} method="delete" kind="text">
        {t('calendar.check.drop')}
      </ActionForm>
    </Page>
  );
}

function summary(t: T, { counts, knownOrganisations }: CheckShown): string[] {
  return [
    t('calendar.check.people', { people: counts.imported, guests: counts.guests }),
    t('calendar.check.organisations', { known: knownOrganisations, added: counts.newOrganisations }),
    ...(counts.doubled + counts.leftOut + counts.refused > 0
      ? [t('calendar.check.not', { doubled: counts.doubled, leftOut: counts.leftOut, refused: counts.refused })]
      : []),
  ];
}

function Organisations({ frame: { t }, organisations }: CheckShown) {
  if (organisations.length === 0) return null;
  return (
    <Section
      title={t('calendar.check.organisationsTitle')}
      aside={t('calendar.check.organisationsAside', { count: organisations.length })}
    >
      {organisations.map(({ key, label, help, choice, options }) => (
        <Field
          t={t}
          name={`organisation-${key}`}
          type="select"
          label={label}
          help={help}
          value={choice}
          options={options}
        />
      ))}
    </Section>
  );
}

function Doubles({ frame: { t }, doubles }: CheckShown) {
  const asked = doubles.filter(({ certainty }) => certainty === 'likely');
  const same = doubles.filter(({ certainty }) => certainty === 'same');
  if (doubles.length === 0) return null;
  return (
    <Section title={t('calendar.check.doublesTitle')}>
      {asked.map((double) => (
        <DoubleField t={t} {...double} />
      ))}
      {same.length > 0 ? (
        <Disclosure label={t('calendar.check.same', { count: same.length })}>
          {same.map((double) => (
            <DoubleField t={t} {...double} />
          ))}
        </Disclosure>
      ) : null}
    </Section>
  );
}

function DoubleField({ t, line, name, why, choice }: DoubleShown & { t: T }) {
  return (
    <Field
      t={t}
      name={`line-${line}`}
      type="select"
      label={t('calendar.check.lineOf', { line, name })}
      help={why}
      value={choice}
      options={[
        { value: 'add', label: t('calendar.check.add') },
        { value: 'skip', label: t('calendar.check.skip') },
      ]}
    />
  );
}

function Refused({ frame: { t }, refused, path }: CheckShown) {
  if (refused.length === 0) return null;
  return (
    <Section
      title={t('calendar.check.refusedTitle')}
      aside={<a href={`${path}/refused`}>{t('calendar.check.download')}</a>}
    >
      <RefusedTable t={t} refused={refused} />
    </Section>
  );
}

export function RefusedTable({ t, refused }: { t: T; refused: readonly RefusedShown[] }) {
  return (
    <DataTable
      caption={t('calendar.check.refusedTitle')}
      captionHidden
      columns={[
        { label: t('calendar.check.line'), figure: true },
        { label: t('calendar.check.why') },
        { label: t('calendar.check.stands') },
      ]}
      rows={refused.map(({ line, why, cells }) => ({ problem: true, cells: [line, why, cells] }))}
    />
  );
}

function LeftOut({ frame: { t }, leftOut }: CheckShown) {
  if (leftOut.length === 0) return null;
  return (
    <Disclosure label={t('calendar.check.leftOut', { count: leftOut.length })}>
      <List>
        {leftOut.map(({ line, name, said }) => (
          <Row name={t('calendar.check.lineOf', { line, name })} text={t('calendar.check.says', { said })} />
        ))}
      </List>
    </Disclosure>
  );
}

function Warnings({ frame: { t }, warnings }: CheckShown) {
  if (warnings.length === 0) return null;
  return (
    <Disclosure label={t('calendar.check.warnings', { count: warnings.length })}>
      <List>
        {warnings.map(({ words, lines }) => (
          <Row text={lines}>{words}</Row>
        ))}
      </List>
    </Disclosure>
  );
}
