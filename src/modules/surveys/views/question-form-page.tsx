import type { Frame } from '#platform/frame';
import { inLanguage, type Language, type Written } from '#platform/texts';
import { Choice, Choices, Disclosure, Field, Form, Page, Refusal, Sheet, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems } from '#platform/web';
import type { QuestionKind, SaidAs } from '../rules/question.ts';
import { WrittenFields } from './written-fields.tsx';

type Props = {
  frame: Frame;
  kind: QuestionKind;
  action: string;
  method: 'post' | 'put';
  back: { href: string; label: string };
  languages: readonly Language[];
  inLang: (field: string, lang: Language) => string;
  stands: Readonly<Record<string, string>>;
  refilled: RefilledForm | null;
  /** What was said about the same thing, for kinds that have options. */
  said: readonly { id: string; said: Written }[];
  asKinds: readonly SaidAs[];
  /** Of the question one changes. */
  version: number;
  /** Somebody else changed it meanwhile. */
  refusal: string | null;
};

/** One question: its words, and what its kind needs. */
export function QuestionFormPage(props: Props) {
  const { frame, kind, action, method, back, languages, inLang, stands, refilled, said, asKinds, version, refusal } =
    props;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => String(refilled ? (refilled.values[field] ?? '') : (stands[field] ?? ''));
  const asked = [
    { name: 'asked', label: t('surveys.question.asked'), most: 300 },
    { name: 'help', label: t('surveys.question.help'), optional: true, most: 300 },
  ];
  const number = (label: string, most: number) => (
    <Field
      t={t}
      type="number"
      name="number"
      label={label}
      value={value('number')}
      error={problems.of('number')}
      min={1}
      max={most}
      width="short"
    />
  );
  const heading =
    method === 'post' ? t('surveys.question.new', { kind: t(`surveys.ask.${kind}`) }) : t('surveys.question.change');
  return (
    <Page frame={frame} title={heading}>
      <Title back={back} lead={t(`surveys.ask.${kind}Say`)}>
        {heading}
      </Title>
      {refusal ? <Refusal>{refusal}</Refusal> : null}
      <Sheet>
        <Form
          t={t}
          action={action}
          method={method}
          submit={t(method === 'post' ? 'surveys.question.add' : 'surveys.save')}
          other={<a href={back.href}>{t('surveys.backWithout')}</a>}
          problems={problems.all}
          fields={{ kind, version: String(version) }}
        >
          <WrittenFields
            t={t}
            languages={languages}
            inLang={inLang}
            value={value}
            problems={problems}
            fields={[...asked, ...ownFields()]}
          />
          {kind === 'dots' ? number(t('surveys.question.dots'), 5) : null}
          {kind === 'matrix' ? number(t('surveys.question.cells'), 12) : null}
          {kind === 'checkIn' ? number(t('surveys.question.words'), 3) : null}
          {kind === 'choice' ? (
            <Choice
              name="several"
              value="yes"
              kind="several"
              label={t('surveys.question.several')}
              checked={value('several') !== ''}
            />
          ) : null}
          {kind === 'said' ? (
            <Choices t={t} name="as" legend={t('surveys.question.as')} error={problems.of('as')} inline>
              {asKinds.map((as) => (
                <Choice name="as" value={as} label={t(`surveys.as.${as}`)} checked={value('as') === as} />
              ))}
            </Choices>
          ) : null}
          {said.length > 0 && (kind === 'dots' || kind === 'choice') ? (
            <Disclosure label={t('surveys.question.fromSaid')} open={chosen(refilled, 'said').length > 0}>
              <Choices
                t={t}
                name="said"
                legend={t('surveys.question.fromSaid')}
                help={t('surveys.question.fromSaidHelp')}
              >
                {said.map(({ id, said: words }) => (
                  <Choice
                    name="said"
                    value={id}
                    kind="several"
                    label={inLanguage(words, t.lang).text}
                    checked={chosen(refilled, 'said').includes(id)}
                  />
                ))}
              </Choices>
            </Disclosure>
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );

  function ownFields() {
    if (kind === 'dots') return [{ name: 'options', label: t('surveys.question.options'), rows: 6 }];
    if (kind === 'choice') return [{ name: 'options', label: t('surveys.question.answers'), rows: 5 }];
    if (kind === 'barometer')
      return [
        { name: 'low', label: t('surveys.question.low'), most: 80 },
        { name: 'high', label: t('surveys.question.high'), most: 80 },
      ];
    if (kind === 'matrix')
      return [
        { name: 'rows', label: t('surveys.question.rows'), rows: 6 },
        { name: 'columns', label: t('surveys.question.columns'), rows: 6 },
      ];
    return [];
  }
}
