import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import {
  ActionForm,
  Field,
  Form,
  Page,
  Section,
  Sheet,
  Statement,
  StatementLabel,
  Thread,
  type ThreadKnot,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems } from '#platform/web';
import type { OutcomeRow } from '../store/statements.ts';
import type { Said } from './said.ts';
import { Source } from './source.tsx';

type Told = OutcomeRow & { by: string | null; mayWithdraw: boolean };
type Props = {
  frame: Frame;
  slug: string;
  said: Said;
  outcomes: Told[];
  mayWithdraw: boolean;
  /** What other modules made of it. */
  parts: Child[];
  refilled?: RefilledForm | undefined;
  now: Date;
};

/** One statement and its thread: said, then whatever came of it, then the open end. */
export function StatementPage({ frame, slug, said, outcomes, mayWithdraw, parts, refilled, now }: Props) {
  const { t } = frame;
  const base = `/n/${slug}/statements`;
  const words = inLanguage(said.said, t.lang);
  const problems = saidProblems(t, refilled ?? null);
  return (
    <Page frame={frame} title={t('statements.one', { words: beginning(words.text) })}>
      <Title back={{ href: base, label: t('statements.title') }}>{t('statements.whatCame')}</Title>
      <Statement t={t} kind={said.kind} lang={words.lang} by={<Source t={t} said={said} now={now} />}>
        {t('statements.one', { words: words.text })}
      </Statement>
      <Section title={t('statements.thread')}>
        <Thread knots={[saidKnot(), ...outcomes.map(outcomeKnot), ...(outcomes.length === 0 ? [openKnot()] : [])]} />
      </Section>
      {parts}
      <Sheet>
        <Form t={t} action={`${base}/${said.id}/outcomes`} submit={t('statements.tell')} problems={problems.all}>
          <Field
            t={t}
            type="textarea"
            name="words"
            label={t('statements.outcome')}
            help={t('statements.outcomeHelp')}
            value={String(refilled?.values.words ?? '')}
            error={problems.of('words')}
            rows={3}
            maxlength={1000}
          />
        </Form>
      </Sheet>
      {mayWithdraw && (
        <ActionForm kind="text" action={`${base}/${said.id}/withdrawal`}>
          {t('statements.withdraw')}
        </ActionForm>
      )}
    </Page>
  );

  function saidKnot(): ThreadKnot {
    return {
      state: 'done',
      name: <StatementLabel t={t} kind={said.kind} />,
      text: t('statements.saidOn', { day: t.date(said.saidAt) }),
    };
  }
  function openKnot(): ThreadKnot {
    return { state: 'open', name: t('statements.noOutcome'), text: t('statements.noOutcomeSay') };
  }
  function outcomeKnot(outcome: Told): ThreadKnot {
    const told = inLanguage(outcome.told, t.lang);
    return {
      state: 'done',
      name: <span lang={told.lang}>{told.text}</span>,
      text: outcome.by
        ? t('statements.toldBy', { name: outcome.by, day: t.date(outcome.toldAt) })
        : t.date(outcome.toldAt),
      ...(outcome.mayWithdraw && {
        acts: (
          <ActionForm kind="text" action={`${base}/${said.id}/outcomes/${outcome.id}/withdrawal`}>
            {t('statements.withdraw')}
          </ActionForm>
        ),
      }),
    };
  }
}

/** Enough to know it again in a list of tabs, and never half a word. */
function beginning(words: string): string {
  const short = words.slice(0, 60);
  return words.length > 60 ? `${short.slice(0, Math.max(short.lastIndexOf(' '), 30))}…` : words;
}
