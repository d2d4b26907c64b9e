import { inLanguage, type T } from '#platform/texts';
import { List, Row, Section, Written } from '#platform/ui';
import type { CaseNow } from '../../rules/cases/case-modes.ts';

type CasesNowProps = { t: T; cases: readonly CaseNow[]; joins: readonly string[] };

/** On the phone of somebody at a table: what it studies, and when. */
export function CasesNow({ t, cases, joins }: CasesNowProps) {
  if (cases.length === 0) return null;
  return (
    <Section title={t('cases.own')}>
      <List ends>
        {cases.map(({ startsAt, studied: { title, about } }) => (
          <Row hour={t.time(startsAt)} name={inLanguage(title, t.lang).text}>
            {about ? <Written t={t} said={inLanguage(about, t.lang)} /> : null}
          </Row>
        ))}
        {joins.length > 0 ? <Row text={t('cases.joins', { count: joins.length, tables: t.list([...joins]) })} /> : null}
      </List>
    </Section>
  );
}
