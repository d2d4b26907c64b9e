import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Button,
  Choice,
  Choices,
  Disclosure,
  EmptyPage,
  Field,
  Form,
  List,
  Note,
  Page,
  Refusal,
  Row,
  Section,
  Sheet,
  Stack,
  State,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { MinutesState } from '../../rules/minutes/kinds.ts';
import { type BodyShown, MinutesBody } from './minutes-body.tsx';

export type AmendmentShown = {
  id: string;
  words: { text: string; lang: string };
  /** Of which point, by whom, when. */
  about: string;
  /** What was answered. null: it waits. */
  answer: string | null;
  mayBeSettled: boolean;
};

export type MinutesPageProps = {
  frame: Frame;
  paths: MinutesPaths;
  title: string;
  lead: string;
  state: MinutesState;
  /** How it stands, in a sentence or two. */
  standing: readonly string[];
  body: BodyShown;
  isEmpty: boolean;
  rights: { mayWrite: boolean; mayLead: boolean; mayApprove: boolean };
  round: number;
  /** Of those asked: who said yes. Shown to whoever leads. */
  asked: readonly { name: string; approvedAt: Date | null }[];
  /** Asked themselves: what they said. null: they were not. */
  own: { hasApproved: boolean } | null;
  amendments: readonly AmendmentShown[];
  items: readonly { value: string; label: string }[];
  mayAmend: boolean;
  isDistributed: boolean;
  refusal: 'stale' | 'amendmentOpen' | 'notSent' | null;
  refilled: RefilledForm | null;
  formKey: string;
};

/** The minutes of a meeting: read by all, and brought to approval by whoever leads. */
export function MinutesPage(props: MinutesPageProps) {
  const { frame, paths, title, lead, state, standing, body, isEmpty, rights, refusal } = props;
  const { t } = frame;
  return (
    <Page frame={frame} title={t('minutes.of', { title })} unlisted>
      <Title
        back={{ href: paths.meeting, label: title }}
        over={t(`minutes.state.${state}`)}
        lead={lead}
        acts={isEmpty ? undefined : <Files t={t} paths={paths} isApproved={state === 'approved'} />}
      >
        {t('minutes.title')}
      </Title>
      {refusal ? (
        <Refusal>
          <p>{t(`minutes.refusal.${refusal}`)}</p>
        </Refusal>
      ) : null}
      {isEmpty ? (
        <EmptyPage
          title={t('minutes.empty')}
          act={rights.mayWrite ? <Button href={paths.live}>{t('together.open')}</Button> : undefined}
        >
          {t(rights.mayWrite ? 'minutes.emptySay' : 'minutes.notYet')}
        </EmptyPage>
      ) : (
        <Stack gap="section">
          {standing.length > 0 ? (
            <Note tone={state === 'approved' ? 'done' : 'time'}>
              {standing.map((sentence) => (
                <p>{sentence}</p>
              ))}
            </Note>
          ) : null}
          <StateActs {...props} />
          <MinutesBody
            t={t}
            body={body}
            act={({ promiseAction }) =>
              promiseAction ? (
                <ActionForm kind="text" icon="handshake" action={promiseAction}>
                  {t('minutes.promiseThis')}
                </ActionForm>
              ) : null
            }
          />
          {props.amendments.length > 0 ? <Amendments {...props} /> : null}
          {props.mayAmend ? <AskAmendment {...props} /> : null}
        </Stack>
      )}
    </Page>
  );
}

/** What can be done next: at most one filled button. */
function StateActs({ frame, paths, state, rights, round, asked, own, isDistributed }: MinutesPageProps) {
  const { t } = frame;
  const { mayWrite, mayLead, mayApprove } = rights;
  if (state === 'draft' && !mayWrite) return null;
  return (
    <>
      <Acts>
        {state === 'draft' ? (
          <>
            <Button href={paths.live} icon="users-three">
              {t('together.open')}
            </Button>
            {mayLead ? (
              <Button href={paths.sending} kind="outlined" icon="envelope-simple">
                {t('minutes.sendToApprove')}
              </Button>
            ) : null}
            <Button href={paths.write} kind="text">
              {t('together.plainLink')}
            </Button>
          </>
        ) : null}
        {state === 'toApprove' && own ? (
          <ActionForm
            action={paths.yes}
            method={own.hasApproved ? 'delete' : 'post'}
            kind={own.hasApproved ? 'text' : 'filled'}
            icon="check"
          >
            {t(own.hasApproved ? 'minutes.takeYesBack' : 'minutes.iApprove')}
          </ActionForm>
        ) : null}
        {state === 'toApprove' && mayApprove ? (
          <ActionForm
            action={paths.approval}
            kind={own && !own.hasApproved ? 'outlined' : 'filled'}
            icon="seal-check"
            fields={{ round: String(round) }}
          >
            {t('minutes.approveForAll')}
          </ActionForm>
        ) : null}
        {state === 'toApprove' && mayLead ? (
          <ActionForm action={paths.sending} method="delete" kind="text">
            {t('minutes.takeBack')}
          </ActionForm>
        ) : null}
        {state === 'approved' && mayLead ? (
          <ActionForm action={paths.distribution} kind={isDistributed ? 'outlined' : 'filled'} icon="envelope-simple">
            {t(isDistributed ? 'minutes.distributeAgain' : 'minutes.distribute')}
          </ActionForm>
        ) : null}
        {mayLead && state !== 'draft' ? (
          <Button href={paths.next} kind="outlined" icon="calendar-blank">
            {t('minutes.nextMeetings')}
          </Button>
        ) : null}
      </Acts>
      {state === 'toApprove' && mayLead && asked.length > 0 ? (
        <Section title={t('minutes.asked', { count: asked.length })}>
          <List>
            {asked.map(({ name, approvedAt }) => (
              <Row
                name={name}
                end={
                  <State t={t} is={approvedAt ? 'kept' : 'coming'}>
                    {approvedAt ? t('minutes.saidYes', { day: t.day(approvedAt) }) : t('minutes.saidNothing')}
                  </State>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  );
}

function Amendments({ frame, paths, amendments }: MinutesPageProps) {
  const { t } = frame;
  return (
    <Section title={t('minutes.amendments')} id="amendments">
      <List>
        {amendments.map(({ id, words, about, answer, mayBeSettled }) => (
          <Row
            id={`amendment-${id}`}
            name={<span lang={words.lang === t.lang ? undefined : words.lang}>{words.text}</span>}
            text={about}
            note={answer ?? t('minutes.waits')}
          >
            {mayBeSettled ? (
              <Form t={t} action={`${paths.amendments}/${id}/settling`} submit={t('minutes.settle')}>
                <Choices t={t} name="settled" legend={t('minutes.settleHow')} inline>
                  <Choice name="settled" value="taken" label={t('minutes.settled.taken')} checked />
                  <Choice name="settled" value="declined" label={t('minutes.settled.declined')} />
                </Choices>
                <Field t={t} name="words" label={t('minutes.settleWords')} maxlength={800} optional />
              </Form>
            ) : null}
          </Row>
        ))}
      </List>
    </Section>
  );
}

function AskAmendment(props: MinutesPageProps) {
  const { frame, paths, state, items, refilled, formKey } = props;
  const { t } = frame;
  // Approved minutes are read, and hardly ever asked to be changed.
  if (state === 'approved' && !refilled)
    return (
      <Disclosure label={t('minutes.askAmendment')}>
        <p>{t('minutes.askAmendmentAfter')}</p>
        <AmendmentForm t={t} action={paths.amendments} items={items} refilled={null} formKey={formKey} />
      </Disclosure>
    );
  return (
    <Sheet
      id="amendment"
      title={t('minutes.askAmendment')}
      lead={t(state === 'approved' ? 'minutes.askAmendmentAfter' : 'minutes.askAmendmentLead')}
    >
      <AmendmentForm t={t} action={paths.amendments} items={items} refilled={refilled} formKey={formKey} />
    </Sheet>
  );
}

type AmendmentFormProps = {
  t: T;
  action: string;
  items: readonly { value: string; label: string }[];
  refilled: RefilledForm | null;
  formKey: string;
};

/** Which point, which words. */
export function AmendmentForm({ t, action, items, refilled, formKey }: AmendmentFormProps) {
  const problems = saidProblems(t, refilled);
  return (
    <Form t={t} action={action} submit={t('minutes.ask')} problems={problems.all} fields={{ _key: formKey }}>
      <Field
        t={t}
        type="select"
        name="item"
        label={t('minutes.amendment.item')}
        value={typed(refilled, 'item', '')}
        options={[{ value: '', label: t('minutes.amendment.whole') }, ...items]}
      />
      <Field
        t={t}
        type="textarea"
        rows={3}
        name="words"
        label={t('minutes.amendment.words')}
        help={t('minutes.amendment.wordsHelp')}
        value={typed(refilled, 'words', '')}
        error={problems.of('words')}
        maxlength={2000}
      />
    </Form>
  );
}

/** The same as a file. */
function Files({ t, paths, isApproved }: { t: T; paths: MinutesPaths; isApproved: boolean }) {
  return (
    <>
      <Button href={paths.file('pdf')} kind="outlined" icon="file" data-turbo="false">
        {t('minutes.pdf')}
      </Button>
      <Button href={paths.file('docx')} kind="outlined" icon="download-simple" data-turbo="false">
        {t('minutes.docx')}
      </Button>
      {isApproved ? (
        <Button href={paths.check} kind="text" icon="seal-check">
          {t('minutes.check')}
        </Button>
      ) : null}
    </>
  );
}
