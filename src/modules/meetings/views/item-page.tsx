import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Acts,
  Choice,
  Choices,
  Field,
  Form,
  Page,
  Quiet,
  Sheet,
  Stack,
  StaleNote,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import { ItemForm } from './item-fields.tsx';
import type { ItemShown } from './shown.ts';

type Props = {
  frame: Frame;
  item: ItemShown;
  /** Of the meeting. */
  path: string;
  meeting: string;
  stands: Record<string, string>;
  refilled: RefilledForm | null;
  /** What somebody else wrote meanwhile. */
  meanwhile: { term: string; text: string }[] | null;
  answering: RefilledForm | null;
  mayLead: boolean;
  people: readonly string[];
};

/** One point: changed, taken off, and answered while it only is a proposal. */
export function ItemPage({
  frame,
  item,
  path,
  meeting,
  stands,
  refilled,
  meanwhile,
  answering,
  mayLead,
  people,
}: Props) {
  const { t } = frame;
  const one = `${path}/items/${item.id}`;
  const isProposal = item.state === 'proposed';
  return (
    <Page frame={frame} title={item.title.text}>
      <Title back={{ href: path, label: meeting }} lead={item.origin?.words}>
        {item.title.text}
      </Title>
      {isProposal && mayLead ? (
        <Sheet title={t('meetings.proposal.question')}>
          <AnswerForm t={t} action={`${one}/answer`} refilled={answering} />
        </Sheet>
      ) : null}
      <Sheet title={t('meetings.item.changeTitle')}>
        {meanwhile ? <StaleNote t={t} stands={meanwhile} /> : null}
        <ItemForm
          t={t}
          action={one}
          method="patch"
          submit={t('meetings.save')}
          stands={stands}
          refilled={refilled}
          people={people}
          fields={{ version: stands.version ?? '' }}
        />
      </Sheet>
      <Stack gap="small">
        <Quiet>{t('meetings.item.removeSay')}</Quiet>
        <Acts>
          <ActionForm kind="text" icon="trash" method="delete" action={one}>
            {t('meetings.item.remove')}
          </ActionForm>
        </Acts>
      </Stack>
    </Page>
  );
}

type AnswerProps = { t: Frame['t']; action: string; refilled: RefilledForm | null };

function AnswerForm({ t, action, refilled }: AnswerProps) {
  const problems = saidProblems(t, refilled);
  const said = typed(refilled, 'answer', 'accept');
  return (
    <Form t={t} action={action} submit={t('meetings.proposal.say')} problems={problems.all}>
      <Choices t={t} name="answer" legend={t('meetings.proposal.legend')} error={problems.of('answer')} inline>
        {(['accept', 'refuse'] as const).map((value) => (
          <Choice name="answer" value={value} label={t(`meetings.proposal.${value}`)} checked={said === value} />
        ))}
      </Choices>
      <Field
        t={t}
        name="words"
        type="textarea"
        rows={2}
        label={t('meetings.proposal.words')}
        help={t('meetings.proposal.wordsHelp')}
        value={typed(refilled, 'words')}
        error={problems.of('words')}
        optional
        maxlength={500}
      />
    </Form>
  );
}
