import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Note, PlainPage, Sheet, Stack, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import { AmendmentForm } from './amendments.tsx';
import { type BodyShown, MinutesBody } from './minutes-body.tsx';

type Props = {
  frame: Frame;
  /** Of this page, by their own link. */
  path: string;
  title: string;
  lead: string;
  body: BodyShown;
  /** over: they were sent again since, or taken back to be written in. */
  standing: 'asked' | 'yes' | 'over' | 'approved';
  until: string | null;
  items: readonly { value: string; label: string }[];
  /** What they asked for so far, and what was answered. */
  amendments: readonly { words: string; answer: string }[];
  refilled: RefilledForm | null;
  formKey: string;
};

/** For whoever was asked, without an account: the minutes, and two ways to answer. */
export function AskedPage(props: Props) {
  const { frame, path, title, lead, body, standing, until, items, amendments, refilled, formKey } = props;
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('minutes.of', { title })} unlisted>
      <Title over={t(standing === 'approved' ? 'minutes.state.approved' : 'minutes.watermark')} lead={lead}>
        {t('minutes.of', { title })}
      </Title>
      <Stack gap="section">
        <Note tone={standing === 'yes' || standing === 'approved' ? 'done' : 'time'}>
          <p>{t(`minutes.askedStanding.${standing}`, { day: until ?? '' })}</p>
        </Note>
        {standing === 'asked' || standing === 'yes' ? (
          <Acts>
            <ActionForm
              action={`${path}/approval`}
              method={standing === 'yes' ? 'delete' : 'post'}
              kind={standing === 'yes' ? 'text' : 'filled'}
              size={standing === 'yes' ? 'usual' : 'decisive'}
              icon="check"
            >
              {t(standing === 'yes' ? 'minutes.takeYesBack' : 'minutes.iApprove')}
            </ActionForm>
            {standing === 'asked' ? <a href="#amendment">{t('minutes.askAmendment')}</a> : null}
          </Acts>
        ) : null}
        {amendments.map(({ words, answer }) => (
          <Note>
            <p>{t('minutes.youAsked', { words })}</p>
            <p>{answer}</p>
          </Note>
        ))}
        <MinutesBody t={t} body={body} />
        {standing === 'over' ? null : (
          <Sheet
            id="amendment"
            title={t('minutes.askAmendment')}
            lead={t(standing === 'approved' ? 'minutes.askAmendmentAfter' : 'minutes.askAmendmentLead')}
          >
            <AmendmentForm t={t} action={`${path}/amendments`} items={items} refilled={refilled} formKey={formKey} />
          </Sheet>
        )}
      </Stack>
    </PlainPage>
  );
}
