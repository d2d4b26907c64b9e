import type { Frame } from '#platform/frame';
import { ActionForm, Button, PlainPage, Quiet, Stack, Title } from '#platform/ui';
import { type BodyShown, MinutesBody } from './minutes-body.tsx';

type Props = {
  frame: Frame;
  path: string;
  title: string;
  lead: string;
  mark: string;
  body: BodyShown;
  /** From outside, for one point: they read that one. */
  isPart: boolean;
  hasDeclined: boolean;
};

/** Approved minutes, for whoever was written to and has no account. */
export function ReadingPage({ frame, path, title, lead, mark, body, isPart, hasDeclined }: Props) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('minutes.of', { title })} unlisted>
      <Title
        over={mark}
        lead={lead}
        acts={
          <>
            <Button href={`${path}/minutes.pdf`} kind="outlined" icon="file" data-turbo="false">
              {t('minutes.pdf')}
            </Button>
            <Button href={`${path}/minutes.docx`} kind="outlined" icon="download-simple" data-turbo="false">
              {t('minutes.docx')}
            </Button>
          </>
        }
      >
        {t('minutes.of', { title })}
      </Title>
      <Stack gap="section">
        {isPart ? <Quiet>{t('minutes.yourItem')}</Quiet> : null}
        <MinutesBody t={t} body={body} />
        <div>
          <Quiet small>{t(hasDeclined ? 'minutes.declinedSay' : 'minutes.declineSay')}</Quiet>
          <ActionForm action={`${path}/declining`} method={hasDeclined ? 'delete' : 'post'} kind="text">
            {t(hasDeclined ? 'minutes.wantAgain' : 'minutes.decline')}
          </ActionForm>
        </div>
      </Stack>
    </PlainPage>
  );
}
