import type { T } from '#platform/texts';
import { Beside, Choice, Choices, Disclosure, Field } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { kindsShown, modesShown } from '../kinds-shown.ts';

type Option = { value: string; label: string };

export type BlockFieldsProps = {
  t: T;
  refilled: RefilledForm | null;
  /** What stands there already: field → words. */
  stands: Record<string, string>;
  organisations: readonly Option[];
  /** Names that are offered; any other may be written. */
  people: readonly string[];
  /** Documents of the meeting. */
  documents: readonly Option[];
};

/** What is noted, what kind of thing it is, and what belongs to that kind. */
export function BlockFields({ t, refilled, stands, organisations, people, documents }: BlockFieldsProps) {
  const problems = saidProblems(t, refilled);
  const value = (name: string) => typed(refilled, name, stands[name] ?? null);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const isOpen = (...names: string[]) => names.some((name) => value(name) !== '' || problems.of(name) !== undefined);
  const kind = value('kind') || 'text';
  return (
    <>
      <Field
        {...field('words')}
        type="textarea"
        rows={4}
        label={t('minutes.form.words')}
        help={t('minutes.form.wordsHelp')}
        maxlength={8000}
      />
      <Choices t={t} name="kind" legend={t('minutes.form.kind')} inline>
        {(['text', ...kindsShown] as const).map((one) => (
          <Choice
            name="kind"
            value={one}
            label={one === 'text' ? t('minutes.kind.text') : t(`ui.kind.${one}`)}
            checked={kind === one}
          />
        ))}
      </Choices>
      <Disclosure
        label={t('minutes.form.ofDecision')}
        open={isOpen('mode', 'votesFor', 'votesAgainst', 'votesAbstained', 'reviewOn')}
      >
        <Choices t={t} name="mode" legend={t('minutes.form.mode')} optional inline>
          {modesShown.map((one) => (
            <Choice name="mode" value={one} label={t(`minutes.mode.${one}`)} checked={value('mode') === one} />
          ))}
        </Choices>
        <Beside small>
          {(['votesFor', 'votesAgainst', 'votesAbstained'] as const).map((name) => (
            <Field
              {...field(name)}
              type="number"
              inputmode="numeric"
              min={0}
              label={t(`minutes.form.${name}`)}
              optional
            />
          ))}
        </Beside>
        <Field
          {...field('reviewOn')}
          type="date"
          width="short"
          label={t('minutes.form.reviewOn')}
          help={t('minutes.form.reviewOnHelp')}
          optional
        />
      </Disclosure>
      <Disclosure label={t('minutes.form.ofAction')} open={isOpen('owner', 'organisation', 'dueOn')}>
        <Beside>
          <Field
            {...field('owner')}
            label={t('minutes.form.owner')}
            list="minutes-people"
            autocomplete="off"
            maxlength={120}
            optional
          />
          <Field
            {...field('organisation')}
            type="select"
            label={t('minutes.form.organisation')}
            options={[{ value: '', label: t('minutes.form.noOrganisation') }, ...organisations]}
            optional
          />
        </Beside>
        <Field {...field('dueOn')} type="date" width="short" label={t('minutes.form.dueOn')} optional />
      </Disclosure>
      {documents.length > 0 ? (
        <Disclosure label={t('minutes.form.ofDocument')} open={isOpen('document', 'documentPlace')}>
          <Beside>
            <Field
              {...field('document')}
              type="select"
              label={t('minutes.form.document')}
              options={[{ value: '', label: t('minutes.form.noDocument') }, ...documents]}
              optional
            />
            <Field
              {...field('documentPlace')}
              label={t('minutes.form.documentPlace')}
              help={t('minutes.form.documentPlaceHelp')}
              maxlength={80}
              optional
            />
          </Beside>
        </Disclosure>
      ) : null}
      <datalist id="minutes-people">
        {people.map((name) => (
          <option value={name} />
        ))}
      </datalist>
    </>
  );
}
