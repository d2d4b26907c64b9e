import { statementsOn } from '#modules/statements';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Acts, Button, List, Row, Section } from '#platform/ui';
import { promisePath } from './addresses.ts';
import { promisingRight } from './promising-right.ts';
import { commitmentsFrom } from './store/commitments.ts';

/** Fills the page a table opens by its code, without an account: its promises, each made one before people leave. */
export const tablePromise: Filling = async ({ db, t, now, networkSlug, subject, path }) => {
  const { networkId, kind, id } = subject;
  const said = (await statementsOn(db, { networkId, kind, ids: [id] })).filter((one) => one.kind === 'promise');
  const made = await commitmentsFrom(
    db,
    networkId,
    said.map((one) => one.id),
  );
  const isMade = new Set(made.map(({ statementId }) => statementId));
  const hasOwner = new Set(
    made.flatMap(({ standing, statementId }) => (standing === 'intention' ? [] : [statementId])),
  );
  const hrefOf = (statementId?: string) =>
    promisePath(networkSlug, {
      right: promisingRight({ subject, back: path, ...(statementId && { statementId }) }, now),
    });
  return (
    <Section title={t('commitments.table.title')} ruled={false}>
      <p>{t('commitments.table.say')}</p>
      {said.length > 0 ? (
        <List ends>
          {said.map((one) => {
            const words = inLanguage(one.said, t.lang);
            return (
              <Row
                name={<span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>}
                text={
                  isMade.has(one.id)
                    ? t(hasOwner.has(one.id) ? 'commitments.table.made' : 'commitments.table.meant')
                    : undefined
                }
                end={
                  isMade.has(one.id) ? undefined : (
                    <Button
                      kind="outlined"
                      href={hrefOf(one.id)}
                      label={`${t('commitments.leaving.make')}, ${words.text}`}
                    >
                      {t('commitments.leaving.make')}
                    </Button>
                  )
                }
              />
            );
          })}
        </List>
      ) : null}
      <Acts>
        <Button kind="outlined" icon="handshake" href={hrefOf()}>
          {t('commitments.promise')}
        </Button>
      </Acts>
    </Section>
  );
};

/** Fills a participant's own page: they may promise as well, wherever they sit. */
export const ownPromise: Filling = async ({ t, now, networkSlug, subject, path }) => (
  <Section title={t('commitments.table.title')} ruled={false}>
    <p>{t('commitments.own.say')}</p>
    <Acts>
      <Button
        kind="outlined"
        icon="handshake"
        href={promisePath(networkSlug, { right: promisingRight({ subject, back: path }, now) })}
      >
        {t('commitments.promise')}
      </Button>
    </Acts>
  </Section>
);
