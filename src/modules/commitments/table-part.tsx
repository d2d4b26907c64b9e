import { statementsOn } from '#modules/statements';
import type { Filling } from '#platform/slots';
import { inLanguage } from '#platform/texts';
import { Acts, Button, List, Row, Section } from '#platform/ui';
import { completePath, promisePath } from './addresses.ts';
import { promisingRight } from './promising-right.ts';
import { mayComplete } from './rules/may.ts';
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
  const madeOf = new Map(made.map((row) => [row.statementId, row]));
  const right = (statementId?: string) =>
    promisingRight({ subject, back: path, ...(statementId && { statementId }) }, now);
  return (
    <Section title={t('commitments.table.title')} ruled={false}>
      <p>{t('commitments.table.say')}</p>
      {said.length > 0 ? (
        <List ends>
          {said.map((one) => {
            const words = inLanguage(one.said, t.lang);
            const row = madeOf.get(one.id);
            const isMeant = row?.standing === 'intention';
            const isTheirs = row !== undefined && mayComplete(row, { subjectKind: kind, subjectId: id });
            const act = t(row ? 'commitments.complete' : 'commitments.leaving.make');
            const href = row
              ? completePath(networkSlug, row.id, right())
              : promisePath(networkSlug, { right: right(one.id) });
            return (
              <Row
                name={<span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>}
                text={row ? t(`commitments.table.${isTheirs ? 'toComplete' : isMeant ? 'meant' : 'made'}`) : undefined}
                end={
                  !row || isTheirs ? (
                    <Button kind="outlined" href={href} label={`${act}, ${words.text}`}>
                      {act}
                    </Button>
                  ) : undefined
                }
              />
            );
          })}
        </List>
      ) : null}
      <Acts>
        <Button kind="outlined" icon="handshake" href={promisePath(networkSlug, { right: right() })}>
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
