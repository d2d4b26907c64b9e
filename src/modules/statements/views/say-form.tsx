import type { T } from '#platform/texts';
import { Choice, Choices, Field, Form } from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { SpokenKind } from '../rules/kinds.ts';

const KINDS: SpokenKind[] = ['idea', 'problem', 'need', 'question', 'good', 'bad', 'wish'];

type Props = {
  t: T;
  slug: string;
  right: string;
  /** Asks for a name, which may stay empty: for people who are not signed in. */
  named: boolean;
  refilled?: RefilledForm | undefined;
  back?: string;
};

/** Kept on the device when there is no network, and sent when it is back. */
export function SayForm({ t, slug, right, named, refilled, back }: Props) {
  const problems = saidProblems(t, refilled ?? null);
  const value = (field: string) => String(refilled?.values[field] ?? '');
  return (
    <Form
      t={t}
      action={`/n/${slug}/statements`}
      submit={t('statements.say')}
      problems={problems.all}
      fields={{ right }}
      data-offline
      other={back ? <a href={back}>{t('statements.back')}</a> : undefined}
    >
      <Field
        t={t}
        type="textarea"
        name="words"
        label={t('statements.words')}
        help={t('statements.wordsHelp')}
        value={value('words')}
        error={problems.of('words')}
        rows={3}
      />
      <Choices t={t} name="kind" legend={t('statements.kind')} error={problems.of('kind')} inline>
        {KINDS.map((kind) => (
          <Choice
            name="kind"
            value={kind}
            label={t(`ui.kind.${kind}` as 'ui.kind.idea')}
            checked={(refilled?.values.kind ?? 'idea') === kind}
          />
        ))}
      </Choices>
      {named && (
        <Field
          t={t}
          name="name"
          label={t('statements.name')}
          help={t('statements.nameHelp')}
          value={value('name')}
          error={problems.of('name')}
          optional
          maxlength={60}
          autocomplete="given-name"
        />
      )}
    </Form>
  );
}
