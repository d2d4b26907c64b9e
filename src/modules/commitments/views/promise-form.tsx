import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Beside, Button, Choice, Choices, Disclosure, Field, Form, Refusal } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { Lack } from '../rules/promising.ts';

export type PromiseFields = {
  t: T;
  action: string;
  method?: 'post' | 'patch';
  /** What stands there already: field → words. */
  stands: Record<string, string>;
  refilled: RefilledForm | null;
  /** What is missing to be a promise: said politely, with both ways on. */
  lacks: readonly Lack[];
  organisations: readonly { value: string; label: string }[];
  /** Offered as owners; empty for whoever has no account. */
  people: readonly string[];
  /** Somebody is named whom this page does not show: an empty field changes nothing. */
  hasOwner: boolean;
  mayBeIntention: boolean;
  /** Chosen by the network's pages, or by members; a table says it in public. */
  choosesAudience: boolean;
  fields: Record<string, string>;
  submit: string;
  other?: Child;
};

/** Who, what, first step, by when, and how one will see it. */
export function PromiseForm(props: PromiseFields) {
  const { t, action, method = 'post', stands, refilled, lacks, organisations, people, fields, submit, other } = props;
  const problems = saidProblems(t, refilled);
  const value = (name: string) => typed(refilled, name, stands[name] ?? null);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const audience = value('audience') || 'public';
  return (
    <Form
      t={t}
      action={action}
      method={method}
      submit={submit}
      problems={problems.all}
      fields={fields}
      other={
        <>
          {props.mayBeIntention ? (
            <Button kind="outlined" name="as" value="intention">
              {t('commitments.asIntention')}
            </Button>
          ) : null}
          {other}
        </>
      }
    >
      {lacks.length > 0 ? (
        <Refusal>
          <p>{t(lacks.length === 2 ? 'commitments.lacks.both' : `commitments.lacks.${lacks[0] ?? 'date'}`)}</p>
          {props.mayBeIntention ? <p>{t('commitments.lacks.ways')}</p> : null}
        </Refusal>
      ) : null}
      <Field
        {...field('promised')}
        type="textarea"
        rows={2}
        label={t('commitments.form.promised')}
        help={t('commitments.form.promisedHelp')}
        maxlength={400}
      />
      <Field
        {...field('organisation')}
        type="select"
        label={t('commitments.form.organisation')}
        options={[{ value: '', label: t('commitments.form.noOrganisation') }, ...organisations]}
      />
      <Beside>
        <Field
          {...field('owner')}
          label={t('commitments.form.owner')}
          help={t(ownerHelp(props))}
          list="promise-people"
          autocomplete="off"
          maxlength={120}
        />
        <Field
          {...field('ownerEmail')}
          type="email"
          label={t('commitments.form.ownerEmail')}
          help={t('commitments.form.ownerEmailHelp')}
          optional
          autocomplete="off"
          maxlength={200}
        />
      </Beside>
      <Beside>
        <Field
          {...field('dueOn')}
          type="date"
          label={t('commitments.form.dueOn')}
          help={t('commitments.form.dueOnHelp')}
          width="short"
        />
        <Field
          {...field('firstStep')}
          label={t('commitments.form.firstStep')}
          help={t('commitments.form.firstStepHelp')}
          optional
          maxlength={300}
          width="long"
        />
      </Beside>
      <Field
        {...field('sign')}
        label={t('commitments.form.sign')}
        help={t('commitments.form.signHelp')}
        optional
        maxlength={300}
      />
      {people.length > 0 ? (
        <Disclosure
          label={t('commitments.form.more')}
          open={problems.of('second') !== undefined || value('second') !== '' || value('decided') !== ''}
        >
          <Field
            {...field('second')}
            label={t('commitments.form.second')}
            help={t('commitments.form.secondHelp')}
            list="promise-people"
            autocomplete="off"
            optional
            maxlength={120}
          />
          <Field
            {...field('decided')}
            label={t('commitments.form.decided')}
            help={t('commitments.form.decidedHelp')}
            optional
            maxlength={300}
          />
        </Disclosure>
      ) : null}
      {props.choosesAudience ? (
        <Choices t={t} name="audience" legend={t('commitments.form.audience')} error={problems.of('audience')} inline>
          {(['public', 'members'] as const).map((one) => (
            <Choice
              name="audience"
              value={one}
              label={t(`commitments.audience.${one}`)}
              text={t(`commitments.audience.${one}Say`)}
              checked={audience === one}
            />
          ))}
        </Choices>
      ) : null}
      <datalist id="promise-people">
        {people.map((name) => (
          <option value={name} />
        ))}
      </datalist>
    </Form>
  );
}

const ownerHelp = ({ hasOwner, people }: PromiseFields) =>
  hasOwner
    ? 'commitments.form.ownerKept'
    : people.length > 0
      ? 'commitments.form.ownerHelp'
      : 'commitments.form.ownerHelpGuest';
