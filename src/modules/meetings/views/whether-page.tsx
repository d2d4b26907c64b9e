import type { Frame } from '#platform/frame';
import { Beside, Choice, Choices, Field, Form, List, Note, PlainPage, Row, Section, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ItemKind } from '../rules/kinds.ts';

type Props = {
  frame: Frame;
  title: string;
  when: string;
  purpose: string | null;
  name: string;
  said: 'coming' | 'excused' | null;
  isForOnePoint: boolean;
  items: readonly { title: { text: string; lang: string }; kind: ItemKind; minutes: number | null }[];
  isCancelled: boolean;
  mayAnswer: boolean;
  action: string;
  refilled: RefilledForm | null;
};

/** Whether one comes, for whoever holds the link: said, and changed until the meeting is over. */
export function WhetherPage(props: Props) {
  const { frame, title, when, purpose, name, said, items, isForOnePoint, isCancelled, mayAnswer } = props;
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={title} unlisted>
      <Title over={when} lead={purpose ?? undefined}>
        {title}
      </Title>
      {isCancelled ? <Note tone="problem">{t('meetings.cancelled')}</Note> : null}
      {said ? <Note tone="done">{t(`meetings.whether.said.${said}`, { name })}</Note> : null}
      {mayAnswer ? <Answer {...props} /> : null}
      {!mayAnswer && !isCancelled ? <Note>{t('meetings.whether.over')}</Note> : null}
      {items.length > 0 ? (
        <Section title={isForOnePoint ? t('meetings.whether.point') : t('meetings.agenda.title')}>
          <List ordered ends>
            {items.map((item) => (
              <Row
                name={<span lang={item.title.lang === t.lang ? undefined : item.title.lang}>{item.title.text}</span>}
                text={[
                  item.minutes === null ? null : t('meetings.minutes', { minutes: item.minutes }),
                  t(`meetings.kind.${item.kind}`),
                ]
                  .filter(Boolean)
                  .join(', ')}
              />
            ))}
          </List>
        </Section>
      ) : null}
    </PlainPage>
  );
}

function Answer({ frame: { t }, name, said, action, refilled }: Props) {
  const problems = saidProblems(t, refilled);
  const answer = typed(refilled, 'answer', said ?? '');
  const field = (one: string) => ({ t, name: one, value: typed(refilled, one), error: problems.of(one) });
  return (
    <Sheet title={t('meetings.whether.question', { name })}>
      <Form t={t} action={action} submit={t('meetings.whether.say')} problems={problems.all} decisive>
        <Choices t={t} name="answer" legend={t('meetings.whether.legend')} error={problems.of('answer')}>
          {(['coming', 'excused', 'replaced'] as const).map((value) => (
            <Choice name="answer" value={value} label={t(`meetings.whether.${value}`)} checked={answer === value} />
          ))}
        </Choices>
        <Beside>
          <Field {...field('name')} label={t('meetings.whether.name')} optional maxlength={120} />
          <Field
            {...field('email')}
            type="email"
            label={t('meetings.whether.email')}
            help={t('meetings.whether.emailHelp')}
            optional
          />
        </Beside>
      </Form>
    </Sheet>
  );
}
