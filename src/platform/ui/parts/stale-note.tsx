import type { T } from '#platform/texts';
import { Definitions } from './list.tsx';
import { Refusal } from './refusal.tsx';

interface StaleNoteProps {
  t: T;
  /** What somebody else wrote meanwhile, where it is not what was sent. */
  stands: { term: string; text: string }[];
}

/** Somebody changed the same thing meanwhile: what it says now, above what was typed. Sending again replaces it. */
export const StaleNote = ({ t, stands }: StaleNoteProps) => (
  <Refusal>
    <p>{t('ui.stale')}</p>
    <Definitions items={stands} />
  </Refusal>
);
