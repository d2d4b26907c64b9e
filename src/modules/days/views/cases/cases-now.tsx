import { inLanguage, type T } from '#platform/texts';
import { List, Row, Section, Written } from '#platform/ui';
import type { CaseNow } from '../../rules/cases/case-modes.ts';

/** On the phone of somebody at a table: what it studies, and when. */
export function CasesNow({ t, cases }: { t: T; cases: readonly CaseNow[] }) {
  if (cases.length === 0) return null;
  return (
    <Section title={t('cases.own')}>
      <List ends>
        {cases.map(({ startsAt, studied: { title, about } }) => (
          <Row hour={t.time(startsAt)} name={inLanguage(title, t.lang).text}>
            {about ? <Written t={t} said={inLanguage(about, t.lang)} /> : null}
          </Row>
        ))}
      </List>
    </Section>
  );
}
