import type { Filling } from '#platform/slots';
import { Acts, Button, Ledger, Section } from '#platform/ui';
import { promisePath } from './addresses.ts';
import { showCommitments } from './shown.ts';
import { commitmentsFrom } from './store/commitments.ts';
import { ProvenanceOf } from './views/provenance-of.tsx';

/** Fills the page of a statement: what was promised because of it, and the way to promise. */
export const statementCommitments: Filling = async ({ db, t, now, networkSlug, member, subject }) => {
  if (!member) return null;
  const { networkId, id } = subject;
  const rows = await commitmentsFrom(db, networkId, [id]);
  const chains = await showCommitments(rows, { db, t, now, networkId, networkSlug, member });
  return (
    <Section title={t('commitments.ofStatement')} ruled={chains.length === 0}>
      {chains.length > 0 ? (
        <Ledger t={t}>
          {chains.map((chain) => (
            <ProvenanceOf t={t} chain={chain} />
          ))}
        </Ledger>
      ) : null}
      <Acts>
        <Button icon="handshake" kind="outlined" href={promisePath(networkSlug, { statement: id })}>
          {t('commitments.promiseFromThis')}
        </Button>
      </Acts>
    </Section>
  );
};
