import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Definitions,
  Field,
  Form,
  List,
  Note,
  Page,
  Prose,
  Row,
  Section,
  Sheet,
  StaleNote,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Words = { text: string; lang: string };
type Props = {
  frame: Frame;
  path: string;
  listHref: string;
  words: Words;
  facts: readonly { term: string; text: Child }[];
  /** Its day to be looked at again has come. */
  isDue: boolean;
  isSuperseded: boolean;
  replaces: readonly { href: string; words: Words }[];
  statementHref: string | null;
  mayChange: boolean;
  version: number;
  stands: { reviewOn: string; supersededBy: string };
  later: readonly { value: string; label: string }[];
  refilled: RefilledForm | null;
  theirs: readonly { term: string; text: string }[] | null;
};

/** One decision: how it came about, until when it holds, what came in its place. */
export function DecisionPage(props: Props) {
  const { frame, path, listHref, words, facts, isDue, isSuperseded, replaces, statementHref, mayChange } = props;
  const { t } = frame;
  const problems = saidProblems(t, props.refilled);
  return (
    <Page frame={frame} title={t('decisions.one')}>
      <Title back={{ href: listHref, label: t('decisions.title') }}>{t('decisions.one')}</Title>
      {isDue ? (
        <Note tone="time">
          <p>{t('decisions.due')}</p>
          {mayChange ? (
            <ActionForm action={`${path}/review`} icon="check">
              {t('decisions.keep')}
            </ActionForm>
          ) : null}
        </Note>
      ) : null}
      <Prose lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</Prose>
      <Definitions items={[...facts]} />
      {statementHref ? (
        <p>
          <a href={statementHref}>{t('decisions.whatCame')}</a>
        </p>
      ) : null}
      {replaces.length > 0 ? (
        <Section title={t('decisions.replaces')}>
          <List>
            {replaces.map((one) => (
              <Row
                href={one.href}
                name={<span lang={one.words.lang === t.lang ? undefined : one.words.lang}>{one.words.text}</span>}
              />
            ))}
          </List>
        </Section>
      ) : null}
      {mayChange ? (
        <Sheet title={t('decisions.change')}>
          <Form
            t={t}
            action={path}
            method="put"
            submit={t('minutes.save')}
            problems={problems.all}
            fields={{ version: String(props.version) }}
          >
            {props.theirs ? <StaleNote t={t} stands={[...props.theirs]} /> : null}
            <Field
              t={t}
              type="date"
              name="reviewOn"
              width="short"
              label={t('minutes.form.reviewOn')}
              help={t('minutes.form.reviewOnHelp')}
              value={typed(props.refilled, 'reviewOn', props.stands.reviewOn)}
              error={problems.of('reviewOn')}
              optional
            />
            {props.later.length > 0 || isSuperseded ? (
              <Field
                t={t}
                type="select"
                name="supersededBy"
                label={t('decisions.supersededBy')}
                help={t('decisions.supersededByHelp')}
                value={typed(props.refilled, 'supersededBy', props.stands.supersededBy)}
                options={[{ value: '', label: t('decisions.byNone') }, ...props.later]}
                optional
              />
            ) : null}
          </Form>
        </Sheet>
      ) : null}
    </Page>
  );
}
