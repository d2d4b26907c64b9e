import { organisationNames, personNames } from '#modules/accounts';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Disclosure, List, Row, Section, Sheet, Statement } from '#platform/ui';
import { sayingRight } from './right.ts';
import { statementsOn } from './store/statements.ts';
import { SayForm } from './views/say-form.tsx';
import { Source } from './views/source.tsx';

const SHOWN = 8;

/** In a page of another module, for members: what was said about its thing, and the form to say something. */
export const statementPanel: Filling = async ({ db, t, now, networkSlug, member, subject, path }) => {
  if (!member) return null;
  const { networkId, kind, id } = subject;
  const rows = await statementsOn(db, { networkId, kind, ids: [id], most: SHOWN });
  const [people, organisations] =
    rows.length === 0
      ? [new Map<string, string>(), new Map()]
      : await Promise.all([
          personNames(db, [...new Set(rows.flatMap(({ saidBy }) => saidBy ?? []))]),
          organisationNames(db, [...new Set(rows.flatMap(({ organisationId }) => organisationId ?? []))]),
        ]);
  return (
    <Section
      title={t('statements.saidHere')}
      aside={<a href={`/n/${networkSlug}/statements`}>{t('statements.all')}</a>}
    >
      {rows.length > 0 && (
        <List>
          {rows.map((row) => {
            const words = inLanguage(row.said, t.lang);
            const by = row.saidBy ? (people.get(row.saidBy) ?? null) : row.name;
            const organisation = (row.organisationId && organisations.get(row.organisationId)?.[t.lang]) || null;
            return (
              <Row>
                <Statement
                  t={t}
                  kind={row.kind}
                  lang={words.lang}
                  by={<Source t={t} said={{ ...row, by, organisation, where: null }} now={now} />}
                  below={
                    <a href={`/n/${networkSlug}/statements/${row.id}`}>
                      {row.outcomes === 0
                        ? t('statements.noOutcome')
                        : t('statements.outcomes', { count: row.outcomes })}
                    </a>
                  }
                >
                  {words.text}
                </Statement>
              </Row>
            );
          })}
        </List>
      )}
      <Disclosure label={t('statements.say')}>
        <Sheet>
          <SayForm t={t} slug={networkSlug} right={sayingRight({ subject, back: path }, now)} named={false} />
        </Sheet>
      </Disclosure>
    </Section>
  );
};

/** On a page without an account: the form alone. What others said at the tables is for the network to read. */
export const sayPanel: Filling = async ({ t, now, networkSlug, subject, path }) => (
  <Section title={t('statements.say')} id="say">
    <Sheet>
      <SayForm t={t} slug={networkSlug} right={sayingRight({ subject, back: path }, now)} named />
    </Sheet>
  </Section>
);
