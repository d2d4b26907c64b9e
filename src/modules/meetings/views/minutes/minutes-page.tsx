import type { T } from '#platform/texts';
import { ActionForm, Button, EmptyPage, Note, Page, Refusal, Stack, Title } from '#platform/ui';
import type { MinutesPaths } from '../../minutes-addresses.ts';
import { Amendments, AskAmendment } from './amendments.tsx';
import { MinutesBody } from './minutes-body.tsx';
import type { MinutesPageProps } from './page-shown.ts';
import { StateActs } from './state-acts.tsx';

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
