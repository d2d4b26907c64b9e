import type { Frame } from '#platform/frame';
import { Ledger, Note, PlainPage, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { Answer } from '../rules/answering.ts';
import { AnswerForms } from './answer-forms.tsx';
import type { Chain } from './chain.ts';
import { MeanwhileNote } from './meanwhile-note.tsx';
import { ProvenanceOf } from './provenance-of.tsx';
import type { StepShown } from './step.ts';

type Props = {
  frame: Frame;
  chain: Chain;
  mayAnswer: boolean;
  action: string;
  /** The others of the same letter. null: there are none. */
  back: { href: string; label: string } | null;
  formKey: string;
  refilled: (RefilledForm & { answer: Answer | null }) | null;
  meanwhile: StepShown[];
};

/** One promise and its answers, for whoever holds the link. Nothing is done before a button is pressed. */
export function AnswerPage(props: Props) {
  const { frame, chain, mayAnswer, action, back, formKey, refilled, meanwhile } = props;
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={chain.name.text} unlisted>
      <Title back={back ?? undefined} size="small">
        <span lang={chain.name.lang === t.lang ? undefined : chain.name.lang}>{chain.name.text}</span>
      </Title>
      <MeanwhileNote t={t} steps={meanwhile} />
      <Ledger t={t}>
        <ProvenanceOf t={t} chain={chain} name={t('commitments.thread')} />
      </Ledger>
      {mayAnswer ? (
        <AnswerForms
          t={t}
          action={action}
          version={chain.version}
          dueOn={chain.dueOn}
          formKey={formKey}
          refilled={refilled}
          mayBeNotKept={chain.shown === 'late'}
        />
      ) : (
        <Note>{t('commitments.answers.over')}</Note>
      )}
    </PlainPage>
  );
}
