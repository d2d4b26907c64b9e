import type { T } from '#platform/texts';
import { Definitions, Note } from '#platform/ui';
import { saidFields } from './said-values.ts';

/** Somebody changed the same thing meanwhile: what it says now, above what was typed. Sending again replaces it. */
export function StaleNote({ t, now }: { t: T; now: object }) {
  return (
    <Note tone="problem">
      <p>{t('networks.stale')}</p>
      <Definitions items={saidFields(t, now)} />
    </Note>
  );
}
