import type { T } from '#platform/texts';
import { DataTable, Disclosure, List, Row, Section } from '#platform/ui';
import type { LeftOutShown, RefusedShown, WarningShown } from '../../words/import-shown.ts';

export function RefusedPanel({ t, refused, path }: { t: T; refused: readonly RefusedShown[]; path: string }) {
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

export function LeftOutPanel({ t, leftOut }: { t: T; leftOut: readonly LeftOutShown[] }) {
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

export function WarningsPanel({ t, warnings }: { t: T; warnings: readonly WarningShown[] }) {
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
