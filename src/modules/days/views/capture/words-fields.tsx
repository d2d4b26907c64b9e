import type { TableKind } from '#modules/statements';
import type { T } from '#platform/texts';
import { Choice, Choices, Field } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

/** In the order in which a table chooses. */
const KINDS: TableKind[] = ['idea', 'problem', 'need', 'good', 'bad', 'wish', 'promise'];

type Written = { words: string; kind: string; name: string | null };
type WordsFieldsProps = { t: T; form: RefilledForm | null; written?: Written | undefined };

/** What is said, what kind of thing it is, and a first name for whoever wants to give one. */
export function WordsFields({ t, form, written }: WordsFieldsProps) {
  const { of } = saidProblems(t, form);
  const field = (name: string, otherwise: string | null | undefined) => ({
    t,
    name,
    value: typed(form, name, otherwise ?? null),
    error: of(name),
  });
  const kind = typed(form, 'kind', written?.kind ?? 'idea');
  return (
    <>
      <Field
        {...field('words', written?.words)}
        type="textarea"
        rows={3}
        label={t('capture.words')}
        help={t('statements.wordsHelp')}
      />
      <Choices t={t} name="kind" legend={t('statements.kind')} error={of('kind')} inline>
        {KINDS.map((one) => (
          <Choice name="kind" value={one} label={t(`ui.kind.${one}`)} checked={kind === one} />
        ))}
      </Choices>
      <Field
        {...field('name', written?.name)}
        label={t('statements.name')}
        help={t('statements.nameHelp')}
        maxlength={60}
        autocomplete="given-name"
        optional
      />
    </>
  );
}
