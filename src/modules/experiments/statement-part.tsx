import type { Filling } from '#platform/slots';
import { Acts, Button } from '#platform/ui';
import { experimentsPath } from './addresses.ts';

/** Fills the page of a statement: what was said can be tried for a year. */
export const tryStatement: Filling = async ({ t, networkSlug, member, subject }) =>
  member ? (
    <Acts>
      <Button kind="text" href={`${experimentsPath(networkSlug)}/new?statement=${subject.id}`}>
        {t('experiments.tryThis')}
      </Button>
    </Acts>
  ) : null;
