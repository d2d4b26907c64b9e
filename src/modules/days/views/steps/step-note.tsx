import type { T } from '#platform/texts';
import { Note } from '#platform/ui';
import { type DayPaths, stepPath } from '../../addresses.ts';
import type { NextStep } from '../../rules/next-step.ts';

/** The same on the page of the day. That tables are to be composed is said there anyway. */
export function StepNote({ t, paths, step }: { t: T; paths: DayPaths; step: NextStep | null }) {
  if (!step || step.is === 'compose') return null;
  const said =
    step.is === 'seat' ? t('steps.seat.note', { count: step.people }) : t('steps.print.note', { count: step.badges });
  return (
    <Note tone="time">
      <p>
        {said} <a href={stepPath(paths, step.is)}>{t(`steps.${step.is}.act`)}</a>
      </p>
    </Note>
  );
}
