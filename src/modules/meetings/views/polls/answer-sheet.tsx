import type { T } from '#platform/texts';
import { Choice, Choices, Field, Form, Refusal, Sheet } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MineShown, OptionShown } from './shown.ts';

type Props = {
  t: T;
  action: string;
  options: readonly OptionShown[];
  mine: MineShown;
  /** They answered meanwhile, in another place: what stands there is told above what was typed. */
  isStale: boolean;
  refilled: RefilledForm | null;
};

const said = ['yes', 'ifNeeded', 'no'] as const;

/** Yes, if need be or no, for each date. */
export function AnswerSheet({ t, action, options, mine, isStale, refilled }: Props) {
  const problems = saidProblems(t, refilled);
  return (
    <Sheet
      id="answer"
      title={t(mine.hasAnswered ? 'polls.change' : 'polls.question', { name: mine.name })}
      lead={t('polls.questionSay')}
    >
      <Form
        t={t}
        action={action}
        submit={t('polls.say')}
        problems={problems.all}
        fields={{ seen: String(mine.version) }}
        decisive
      >
        {isStale ? <Stale t={t} options={options} mine={mine} /> : null}
        {options.map(({ id, field, startsAt, endsAt, isHoliday, place, places, left }) => {
          const answer = typed(refilled, field, mine.answers[id] ?? '');
          const isFull = left === 0;
          return (
            <Choices
              t={t}
              name={field}
              legend={[
                t.day(startsAt),
                isHoliday ? t('meetings.holiday') : null,
                t.hours(startsAt, endsAt),
                place,
                places === null
                  ? null
                  : isFull
                    ? t('polls.full', { places })
                    : t('polls.left', { left: left ?? 0, places }),
              ]
                .filter(Boolean)
                .join(', ')}
              error={problems.of(field)}
              inline
            >
              {said.map((value) => (
                <Choice name={field} value={value} label={t(`polls.answer.${value}`)} checked={answer === value} />
              ))}
            </Choices>
          );
        })}
        <Field
          t={t}
          name="remark"
          type="textarea"
          rows={2}
          label={t('polls.remark')}
          help={t('polls.remarkHelp')}
          value={typed(refilled, 'remark', mine.remark)}
          error={problems.of('remark')}
          maxlength={500}
          optional
        />
      </Form>
    </Sheet>
  );
}

const Stale = ({ t, options, mine }: Pick<Props, 't' | 'options' | 'mine'>) => (
  <Refusal>
    <p>{t('polls.answerStale')}</p>
    <ul>
      {options.map(({ id, startsAt, endsAt }) => {
        const answer = mine.answers[id];
        return answer ? (
          <li>
            {t('polls.youSaid', {
              date: `${t.day(startsAt)}, ${t.hours(startsAt, endsAt)}`,
              answer: t(`polls.answer.${answer}`),
            })}
          </li>
        ) : null;
      })}
    </ul>
  </Refusal>
);
