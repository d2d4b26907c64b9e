import type { T } from '#platform/texts';
import type { ThreadKnot } from '#platform/ui';
import type { StepShown } from './step.ts';

const states = {
  promised: 'done',
  meant: 'open',
  completed: 'done',
  changed: 'done',
  goingOn: 'underway',
  moved: 'underway',
  help: 'underway',
  kept: 'kept',
  notKept: 'notKept',
  givenUp: 'notKept',
  reopened: 'underway',
  ownerLeft: 'open',
} as const;

export const knotOf = (t: T, step: StepShown): ThreadKnot => ({
  state: states[step.kind],
  name: stepName(t, step),
  text: (
    <>
      {step.by ? t('commitments.stepBy', { name: step.by, day: t.date(step.at) }) : t.date(step.at)}
      {step.words ? (
        <>
          <br />
          <span lang={step.words.lang === t.lang ? undefined : step.words.lang}>
            {t('commitments.quoted', { words: step.words.text })}
          </span>
        </>
      ) : null}
      {step.link ? (
        <>
          <br />
          <a href={step.link} rel="noopener nofollow">
            {step.link}
          </a>
        </>
      ) : null}
      {step.fileHref ? (
        <>
          <br />
          <a href={step.fileHref} data-turbo="false">
            {t('commitments.evidence')}
          </a>
        </>
      ) : null}
    </>
  ),
});

export const stepName = (t: T, { kind, dueBefore, dueAfter }: StepShown): string =>
  kind === 'moved' && dueBefore && dueAfter
    ? t('commitments.step.movedFrom', { before: t.date(dueBefore), after: t.date(dueAfter) })
    : t(`commitments.step.${kind}`);
