import type { T } from '#platform/texts';
import { Beside, Choice, Choices, Field, Quiet, Stack } from '#platform/ui';
import type { AskedShown, ChoiceOpen, QuestionOpen } from '../../rules/asked/shown.ts';
import { answerWords, choiceDetails, priceWords, said } from '../../words/asked-words.ts';

export type AskedFieldsProps = {
  t: T;
  asked: AskedShown;
  hosts: ReadonlyMap<string, string>;
  value: (field: string) => string;
  chosen: (field: string) => readonly string[];
  error: (field: string) => string | undefined;
};

/** What an event asks of whoever registers: a meal, workshops, where they join and leave, its own questions. */
export function AskedFields(props: AskedFieldsProps) {
  const { t, asked, value, error } = props;
  const field = (name: string) => ({ t, name, value: value(name), error: error(name) });
  return (
    <>
      {asked.meals.length > 0 ? (
        <Choices t={t} name="meal" legend={t('calendar.asks.meal')} error={error('meal')}>
          {asked.meals.map((meal) => (
            <Option {...props} name="meal" option={meal} checked={value('meal') === meal.choice.id} />
          ))}
          <Choice name="meal" value="" label={t('calendar.asks.noMeal')} checked={value('meal') === ''} />
        </Choices>
      ) : null}
      {asked.asksDiet ? (
        <Field
          {...field('diet')}
          label={t('calendar.asks.diet')}
          help={t('calendar.asks.dietHelp')}
          maxlength={300}
          autocomplete="off"
          optional
        />
      ) : null}
      {asked.sessions.length > 0 ? (
        <Choices t={t} name="sessions" legend={t('calendar.asks.sessions')} error={error('sessions')} optional>
          {asked.sessions.map((session) => (
            <Option
              {...props}
              name="sessions[]"
              kind="several"
              option={session}
              checked={props.chosen('sessions').includes(session.choice.id)}
            />
          ))}
        </Choices>
      ) : null}
      {asked.stops.length > 0 ? <WayFields {...props} field={field} /> : null}
      {asked.questions.map((one) => (
        <QuestionField {...props} asking={one} />
      ))}
    </>
  );
}

type OptionProps = AskedFieldsProps & {
  name: string;
  option: ChoiceOpen;
  checked: boolean;
  kind?: 'one' | 'several';
};

function Option({ t, hosts, name, option: { choice, left, is }, checked, kind = 'one' }: OptionProps) {
  const places =
    is === 'open' ? (left === null ? null : t('calendar.asks.left', { count: left })) : t(`calendar.asks.${is}`);
  return (
    <Choice
      kind={kind}
      name={name}
      value={choice.id}
      label={said(t, choice.name)}
      text={[choiceDetails(t, choice, hosts), places].filter(Boolean).join(' · ') || undefined}
      end={choice.price === null ? undefined : priceWords(t, choice.price)}
      checked={checked}
      disabled={is === 'full' && !checked}
    />
  );
}

function WayFields(
  props: AskedFieldsProps & {
    field: (name: string) => { t: T; name: string; value: string; error: string | undefined };
  },
) {
  const { t, asked, hosts, field, value } = props;
  const stops = asked.stops.map(({ choice, is }) => ({
    value: choice.id,
    label: [said(t, choice.name), choiceDetails(t, choice, hosts)].filter(Boolean).join(', '),
    disabled: is === 'full',
  }));
  return (
    <>
      <Beside>
        <Field
          {...field('joinsAt')}
          type="select"
          label={t('calendar.asks.joinsAt')}
          options={[{ value: '', label: t('calendar.asks.fromBeginning') }, ...stops]}
        />
        <Field
          {...field('leavesAt')}
          type="select"
          label={t('calendar.asks.leavesAt')}
          options={[{ value: '', label: t('calendar.asks.toEnd') }, ...stops]}
        />
      </Beside>
      <Field
        {...field('travelsFrom')}
        label={t('calendar.asks.travelsFrom')}
        help={t('calendar.asks.travelsFromHelp')}
        maxlength={120}
        autocomplete="off"
        optional
      />
      <Choice
        kind="several"
        name="travelShown"
        value="yes"
        label={t('calendar.asks.travelShown')}
        text={t('calendar.asks.travelShownText')}
        checked={value('travelShown') !== ''}
      />
    </>
  );
}

/** A question that hangs on another one stands there with its condition; with JavaScript it comes when it is met. */
function QuestionField(props: AskedFieldsProps & { asking: QuestionOpen }) {
  const { when } = props.asking;
  if (!when) return <OneQuestion {...props} />;
  const { t } = props;
  const condition = { answer: answerWords(t, when.before, when.answer), question: said(t, when.before.asked) };
  return (
    <asked-when data-field={`answer-${when.before.id}`} data-answer={when.answer}>
      <Stack gap="small">
        <div data-condition>
          <Quiet small>{t('calendar.asks.when', condition)}</Quiet>
        </div>
        <OneQuestion {...props} />
      </Stack>
    </asked-when>
  );
}

function OneQuestion({ t, asking: { question }, value, chosen, error }: AskedFieldsProps & { asking: QuestionOpen }) {
  const name = `answer-${question.id}`;
  const help = question.help ? said(t, question.help) : undefined;
  const optional = !question.isRequired;
  if (question.kind === 'words')
    return (
      <Field
        t={t}
        name={name}
        type="textarea"
        rows={2}
        label={said(t, question.asked)}
        help={help}
        value={value(name)}
        error={error(name)}
        optional={optional}
      />
    );
  const isSeveral = question.kind === 'several';
  const answers =
    question.kind === 'yesNo'
      ? [
          { id: 'yes', label: t('calendar.answer.yes') },
          { id: 'no', label: t('calendar.answer.no') },
        ]
      : question.answers.map(({ id, words }) => ({ id, label: said(t, words) }));
  return (
    <Choices
      t={t}
      name={name}
      legend={said(t, question.asked)}
      help={help}
      error={error(name)}
      optional={optional}
      inline={question.kind === 'yesNo'}
    >
      {answers.map(({ id, label }) => (
        <Choice
          kind={isSeveral ? 'several' : 'one'}
          name={isSeveral ? `${name}[]` : name}
          value={id}
          label={label}
          checked={chosen(name).includes(id)}
        />
      ))}
    </Choices>
  );
}
