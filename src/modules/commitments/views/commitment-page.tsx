import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Button, Ledger, Page, Section, Thread, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { Answer } from '../rules/answering.ts';
import { AnswerForms } from './answer-forms.tsx';
import type { Chain } from './chain.ts';
import { MeanwhileNote } from './meanwhile-note.tsx';
import { ProvenanceOf } from './provenance-of.tsx';
import type { StepShown } from './step.ts';
import { knotOf } from './step-knot.tsx';

type Props = {
  frame: Frame;
  chain: Chain;
  steps: StepShown[];
  ledgerHref: string;
  editHref: string | null;
  mayReopen: boolean;
  formKey: string;
  refilled: (RefilledForm & { answer: Answer | null }) | null;
  /** What somebody else said while this form was open. */
  meanwhile: StepShown[];
};

/** One promise: its chain, everything that was said of it, and the answers for whoever owns it. */
export function CommitmentPage(props: Props) {
  const { frame, chain, steps, ledgerHref, editHref, mayReopen, formKey, refilled, meanwhile } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={chain.name.text}>
      <Title
        back={{ href: ledgerHref, label: t('commitments.title') }}
        acts={
          editHref ? (
            <Button kind="outlined" icon="pencil-simple" href={editHref}>
              {t(chain.shown === 'intention' ? 'commitments.complete' : 'commitments.change')}
            </Button>
          ) : undefined
        }
      >
        <span lang={chain.name.lang === t.lang ? undefined : chain.name.lang}>{chain.name.text}</span>
      </Title>
      <MeanwhileNote t={t} steps={meanwhile} />
      <Ledger t={t}>
        <ProvenanceOf t={t} chain={chain} name={t('commitments.thread')} />
      </Ledger>
      {chain.mayAnswer ? (
        <AnswerForms
          t={t}
          action={`${chain.href}/answers`}
          version={chain.version}
          dueOn={chain.dueOn}
          formKey={formKey}
          refilled={refilled}
          mayBeNotKept={chain.shown === 'late'}
        />
      ) : null}
      <Section title={t('commitments.story')}>
        <Thread knots={steps.map((step) => knotOf(t, step))} />
      </Section>
      {mayReopen ? (
        <Acts>
          <ActionForm kind="text" action={`${chain.href}/reopening`}>
            {t('commitments.reopen')}
          </ActionForm>
        </Acts>
      ) : null}
    </Page>
  );
}
