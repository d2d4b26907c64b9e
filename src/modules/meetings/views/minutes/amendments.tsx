import type { T } from '#platform/texts';
import { Choice, Choices, Disclosure, Field, Form, List, Row, Section, Sheet } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MinutesPageProps } from './page-shown.ts';

/** What was asked to be changed, and what was answered. */
export function Amendments({ frame, paths, amendments }: Pick<MinutesPageProps, 'frame' | 'paths' | 'amendments'>) {
  const { t } = frame;
  return (
    <Section title={t('minutes.amendments')} id="amendments">
      <List>
        {amendments.map(({ id, words, about, answer, mayBeSettled }) => (
          <Row
            id={`amendment-${id}`}
            name={<span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>}
            text={about}
            note={answer}
          >
            {mayBeSettled ? (
              <Form t={t} action={`${paths.amendments}/${id}/settling`} submit={t('minutes.settle')}>
                <Choices t={t} name="settled" legend={t('minutes.settleHow')} inline>
                  <Choice name="settled" value="taken" label={t('minutes.settled.taken')} checked />
                  <Choice name="settled" value="declined" label={t('minutes.settled.declined')} />
                </Choices>
                <Field t={t} name="words" label={t('minutes.settleWords')} maxlength={800} optional />
              </Form>
            ) : null}
          </Row>
        ))}
      </List>
    </Section>
  );
}

export function AskAmendment(props: MinutesPageProps) {
  const { frame, paths, state, items, refilled, formKey } = props;
  const { t } = frame;
  // Approved minutes are read, and hardly ever asked to be changed.
  if (state === 'approved' && !refilled)
    return (
      <Disclosure label={t('minutes.askAmendment')}>
        <p>{t('minutes.askAmendmentAfter')}</p>
        <AmendmentForm t={t} action={paths.amendments} items={items} refilled={null} formKey={formKey} />
      </Disclosure>
    );
  return (
    <Sheet
      id="amendment"
      title={t('minutes.askAmendment')}
      lead={t(state === 'approved' ? 'minutes.askAmendmentAfter' : 'minutes.askAmendmentLead')}
    >
      <AmendmentForm t={t} action={paths.amendments} items={items} refilled={refilled} formKey={formKey} />
    </Sheet>
  );
}

type AmendmentFormProps = {
  t: T;
  action: string;
  items: readonly { value: string; label: string }[];
  refilled: RefilledForm | null;
  formKey: string;
};

/** Which point, which words. */
export function AmendmentForm({ t, action, items, refilled, formKey }: AmendmentFormProps) {
  const problems = saidProblems(t, refilled);
  return (
    <Form
      t={t}
      // What is wrong with it is seen at once, also on a page that comes back without JavaScript.
      action={`${action}#amendment`}
      submit={t('minutes.ask')}
      problems={problems.all}
      fields={{ _key: formKey }}
    >
      <Field
        t={t}
        type="select"
        name="item"
        label={t('minutes.amendment.item')}
        value={typed(refilled, 'item', '')}
        options={[{ value: '', label: t('minutes.amendment.whole') }, ...items]}
      />
      <Field
        t={t}
        type="textarea"
        rows={3}
        name="words"
        label={t('minutes.amendment.words')}
        help={t('minutes.amendment.wordsHelp')}
        value={typed(refilled, 'words', '')}
        error={problems.of('words')}
        maxlength={2000}
      />
    </Form>
  );
}
