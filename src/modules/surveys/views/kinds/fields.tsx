import type { T } from '#platform/texts';
import { Choice, Choices, DotRows, Field, Scale, Stack } from '#platform/ui';
import type { Question } from '../../rules/question.ts';
import { langOf, wordsIn } from '../shown.ts';

/** What was typed and what was wrong with it; `fieldOf` of the rules says how a part of a question is called. */
export type Typing = {
  fieldOf: (questionId: string, part: string) => string;
  value: (field: string) => string;
  chosen: (field: string) => readonly string[];
  error: (field: string) => string | undefined;
};

type Props = { t: T; question: Question; typing: Typing };

/** One question, with the form of its kind. All of them may be passed over. */
export function QuestionFields({ t, question, typing }: Props) {
  const { id, definition, help } = question;
  const { fieldOf, value, chosen, error } = typing;
  const legend = <span lang={langOf(t, question.asked)}>{wordsIn(t, question.asked)}</span>;
  const say = (rule?: string) => [help && wordsIn(t, help), rule].filter(Boolean).join(' ') || undefined;
  switch (definition.kind) {
    case 'barometer':
      return (
        <Stack>
          <Scale
            t={t}
            name={fieldOf(id, 'at')}
            legend={legend}
            help={say()}
            low={wordsIn(t, definition.low)}
            high={wordsIn(t, definition.high)}
            value={value(fieldOf(id, 'at'))}
            error={error(fieldOf(id, 'at'))}
          />
          <Field
            t={t}
            name={fieldOf(id, 'why')}
            label={t('surveys.answer.why')}
            value={value(fieldOf(id, 'why'))}
            maxlength={300}
            optional
          />
        </Stack>
      );
    case 'dots':
      return (
        <DotRows
          t={t}
          name={fieldOf(id, 'of')}
          legend={legend}
          help={say(t('surveys.answer.dots', { dots: definition.dots }))}
          error={error(fieldOf(id, 'of'))}
          called={(option, dot) => t('surveys.answer.dot', { dot, option })}
          rows={definition.options.map((option) => ({
            name: fieldOf(id, option.id),
            label: wordsIn(t, option.words),
            lang: langOf(t, option.words),
            placed: chosen(fieldOf(id, option.id)).length,
          }))}
          dots={definition.dots}
        />
      );
    case 'choice':
      return (
        <Choices
          t={t}
          name={fieldOf(id, 'of')}
          legend={legend}
          help={say(definition.several ? t('surveys.answer.several') : undefined)}
          error={error(fieldOf(id, 'of'))}
        >
          {definition.options.map((option) => (
            <Choice
              name={fieldOf(id, 'of')}
              value={option.id}
              label={<span lang={langOf(t, option.words)}>{wordsIn(t, option.words)}</span>}
              kind={definition.several ? 'several' : 'one'}
              checked={chosen(fieldOf(id, 'of')).includes(option.id)}
            />
          ))}
        </Choices>
      );
    case 'matrix':
      return (
        <Choices
          t={t}
          name={fieldOf(id, 'of')}
          legend={legend}
          help={say(t('surveys.answer.cells', { most: definition.most }))}
          error={error(fieldOf(id, 'of'))}
        >
          {definition.rows.map((row) => (
            <Choices
              t={t}
              name={fieldOf(id, row.id)}
              legend={<span lang={langOf(t, row.words)}>{wordsIn(t, row.words)}</span>}
              inline
            >
              {definition.columns.map((column) => (
                <Choice
                  name={fieldOf(id, row.id)}
                  value={column.id}
                  label={<span lang={langOf(t, column.words)}>{wordsIn(t, column.words)}</span>}
                  kind="several"
                  checked={chosen(fieldOf(id, row.id)).includes(column.id)}
                />
              ))}
            </Choices>
          ))}
        </Choices>
      );
    case 'checkIn':
      return (
        <Field
          t={t}
          name={fieldOf(id, 'words')}
          label={legend}
          help={say(t('surveys.answer.words', { most: definition.most }))}
          value={value(fieldOf(id, 'words'))}
          error={error(fieldOf(id, 'words'))}
          maxlength={130}
          autocomplete="off"
        />
      );
    case 'said':
      return (
        <Field
          t={t}
          type="textarea"
          rows={3}
          name={fieldOf(id, 'words')}
          label={legend}
          help={say(t('surveys.answer.lines'))}
          value={value(fieldOf(id, 'words'))}
          error={error(fieldOf(id, 'words'))}
          maxlength={3000}
        />
      );
  }
}
