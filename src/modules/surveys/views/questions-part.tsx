import type { Frame } from '#platform/frame';
import { ActionForm, Button, Inline, List, Note, Quiet, Row, Section, Stack } from '#platform/ui';
import type { SurveyPaths } from '../addresses.ts';
import type { Question, QuestionKind } from '../rules/question.ts';
import { wordsIn } from './shown.ts';

type Props = {
  frame: Pick<Frame, 't'>;
  paths: SurveyPaths;
  questions: readonly Question[];
  kinds: readonly QuestionKind[];
  canChange: boolean;
  isCoordinator: boolean;
};

/** What is asked; before the first answer coordinators change it here. */
export function QuestionsPart({ frame: { t }, questions, kinds, paths, canChange, isCoordinator }: Props) {
  const mayChange = isCoordinator && canChange;
  return (
    <Stack gap="section">
      <Section title={t('surveys.questions')}>
        {questions.length === 0 ? (
          <Quiet>{t('surveys.noQuestion')}</Quiet>
        ) : (
          <List ordered>
            {questions.map((question, i) => {
              const asked = wordsIn(t, question.asked);
              return (
                <Row
                  name={asked}
                  text={t(`surveys.ask.${question.definition.kind}`)}
                  end={
                    mayChange ? (
                      <Inline>
                        {i > 0 ? (
                          <ActionForm
                            action={paths.place(question.id)}
                            method="put"
                            kind="text"
                            size="small"
                            label={t('surveys.question.upOf', { asked })}
                          >
                            {t('surveys.question.up')}
                          </ActionForm>
                        ) : null}
                        <Button
                          href={paths.question(question.id)}
                          kind="text"
                          size="small"
                          label={t('surveys.question.changeOf', { asked })}
                        >
                          {t('surveys.change')}
                        </Button>
                        <ActionForm
                          action={paths.question(question.id)}
                          method="delete"
                          kind="text"
                          size="small"
                          label={t('surveys.question.removeOf', { asked })}
                        >
                          {t('surveys.question.remove')}
                        </ActionForm>
                      </Inline>
                    ) : undefined
                  }
                />
              );
            })}
          </List>
        )}
        {isCoordinator && !canChange ? <Note>{t('surveys.refused.answered')}</Note> : null}
      </Section>
      {mayChange ? (
        <Section title={t('surveys.addQuestion')}>
          <List>
            {kinds.map((kind) => (
              <Row name={t(`surveys.ask.${kind}`)} href={paths.newQuestion(kind)} text={t(`surveys.ask.${kind}Say`)} />
            ))}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}
