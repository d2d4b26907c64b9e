import type { T } from '#platform/texts';
import { Definitions, Refusal } from '#platform/ui';

interface StaleNoteProps {
  t: T;
  /** What somebody else wrote meanwhile, where it is not what was sent. */
  stands: { term: string; text: string }[];
}

/** Nothing was overwritten: both texts are there, theirs here and one's own in the form. */
export const StaleNote = ({ t, stands }: StaleNoteProps) => (
  <Refusal>
    <p>{t('web.stale')}</p>
    <Definitions items={stands} />
  </Refusal>
);
