import { inLanguage, type T } from '#platform/texts';
import { List, Row, Section } from '#platform/ui';
import type { TablePaths } from '../../addresses.ts';
import type { StudyCase } from '../../rules/cases/study-case.ts';

/** The cases a table writes about, on its page. */
export function SheetsList({ t, paths, sheets }: { t: T; paths: TablePaths; sheets: readonly StudyCase[] }) {
  if (sheets.length === 0) return null;
  return (
    <Section title={t('sheets.sheets')}>
      <List ends>
        {sheets.map(({ id, title }) => (
          <Row name={inLanguage(title, t.lang).text} text={t('sheets.open')} href={paths.sheet(id)} />
        ))}
      </List>
    </Section>
  );
}
