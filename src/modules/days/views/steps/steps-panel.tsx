import type { T } from '#platform/texts';
import { Button, Section, Waiting } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { NextStep } from '../../rules/next-step.ts';

export type StepOfDay = { step: NextStep; paths: DayPaths; title: string; startsAt: Date };

/** What days of the next weeks ask of whoever coordinates them, on the home of the network. */
export function StepsPanel({ t, steps, now }: { t: T; steps: readonly StepOfDay[]; now: Date }) {
  return (
    <Section title={t('steps.title')} ruled={false}>
      <Waiting
        items={steps.map(({ step, paths, title, startsAt }, index) => ({
          when: t.ago(startsAt, now),
          tone: 'usual',
          question: questionOf(t, step),
          text: <bdi>{title}</bdi>,
          act: (
            <Button href={hrefOf(paths, step)} kind={index === 0 ? 'filled' : 'outlined'}>
              {t(`steps.${step.is}.act`)}
            </Button>
          ),
        }))}
      />
    </Section>
  );
}

function questionOf(t: T, step: NextStep): string {
  if (step.is === 'seat') return t('steps.seat', { count: step.people });
  if (step.is === 'print') return t('steps.print', { count: step.badges });
  return t('steps.compose');
}

export const hrefOf = (paths: DayPaths, { is }: NextStep): string =>
  is === 'print' ? `${paths.papers}#badges` : paths.groups;
