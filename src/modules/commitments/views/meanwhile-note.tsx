import type { T } from '#platform/texts';
import { Definitions, Note } from '#platform/ui';
import type { StepShown } from './step.ts';
import { stepName } from './step-knot.tsx';

/** Two people answered at once: the second reads what the first one said, and decides what to do with their own words. */
export function MeanwhileNote({ t, steps }: { t: T; steps: readonly StepShown[] }) {
  if (steps.length === 0) return null;
  return (
    <Note tone="problem">
      <p>{t('commitments.meanwhile')}</p>
      <Definitions
        items={steps.map((step) => ({
          term: step.by ? t('commitments.stepBy', { name: step.by, day: t.date(step.at) }) : t.date(step.at),
          text: step.words ? `${stepName(t, step)}. ${step.words.text}` : stepName(t, step),
        }))}
      />
    </Note>
  );
}
