import { inLanguage, type T } from '#platform/texts';
import { List, Note, People, Row, Section } from '#platform/ui';
import type { Situation } from '../../rules/repair/situation.ts';
import { tableWords } from '../../words/index.ts';

/** Who is missing, who came more, and which tables are too full or too small for it. */
export function SituationPanel({ t, situation }: { t: T; situation: Situation }) {
  const { missing, came, tables } = situation;
  if (missing.length + came.length + tables.length === 0) return <Note tone="done">{t('repair.nothing')}</Note>;
  return (
    <>
      {tables.length > 0 ? (
        <Section title={t('repair.tables')}>
          <List ends>
            {tables.map(({ round, mark, people, is }) => (
              <Row
                hour={t.time(round.startsAt)}
                name={tableWords(t, mark)}
                text={t(`repair.table.${is}`, { people, min: round.min, max: round.max })}
                note={inLanguage(round.name, t.lang).text}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {missing.length > 0 ? (
        <Section title={t('repair.missing', { count: missing.length })}>
          <People
            people={missing.map(({ name, state, rounds }) => ({
              name,
              text: t('repair.gives', { state: t(`repair.state.${state}`), count: rounds }),
            }))}
          />
        </Section>
      ) : null}
      {came.length > 0 ? (
        <Section title={t('repair.came', { count: came.length })}>
          <People
            people={came.map(({ name, organisation, isServiceUser, withoutTable }) => ({
              name,
              text: [
                isServiceUser ? t('days.serviceUser') : organisation,
                withoutTable > 0 ? t('repair.withoutTable', { count: withoutTable }) : null,
              ]
                .filter(Boolean)
                .join(', '),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
