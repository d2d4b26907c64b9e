import type { Frame } from '#platform/frame';
import { ActionForm, Confirmation, Note, Page } from '#platform/ui';
import type { SurveyPaths } from '../addresses.ts';
import { type SurveyShown, wordsIn } from './shown.ts';

type Props = {
  frame: Frame;
  survey: SurveyShown;
  paths: SurveyPaths;
  answered: number;
  missing: number;
  hasWords: boolean;
  /** What is asked in a space stays there, its results and its words. */
  isOfSpace: boolean;
};

/** Asked before a survey closes: it shows its results, and is not opened again. */
export function ClosingPage({ frame, survey, paths, answered, missing, hasWords, isOfSpace }: Props) {
  const { t } = frame;
  const title = t('surveys.closing.title', { title: wordsIn(t, survey.title) });
  return (
    <Page frame={frame} title={title}>
      <Confirmation
        title={title}
        items={[
          t('surveys.count', { count: answered }),
          t('surveys.closing.answers'),
          t(isOfSpace ? 'surveys.closing.resultsSpace' : 'surveys.closing.results'),
          ...(hasWords && !isOfSpace ? [t('surveys.closing.words')] : []),
          t('surveys.closing.forget'),
        ]}
        act={
          <ActionForm action={paths.closing} kind="filled">
            {t('surveys.close')}
          </ActionForm>
        }
        back={{ href: paths.survey, label: t('surveys.closing.not') }}
      >
        {missing > 0 ? <Note tone="problem">{t('surveys.closing.tooFew', { missing })}</Note> : null}
      </Confirmation>
    </Page>
  );
}
