import type { Frame } from '#platform/frame';
import type { T } from '#platform/texts';
import { ActionForm, Button, EmptyPage, Note, Page, Refusal, Stack, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import type { MinutesState } from '../../rules/minutes/kinds.ts';
import { type AmendmentShown, Amendments, AskAmendment } from './amendments.tsx';
import { type BodyShown, MinutesBody } from './minutes-body.tsx';
import { StateActs } from './state-acts.tsx';

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
