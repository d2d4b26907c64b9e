import type { TextDocument } from '#platform/documents';
import {
  ActionForm,
  Acts,
  Button,
  EmptyPage,
  Field,
  Form,
  Note,
  Page,
  Progress,
  Refusal,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { ReportKept } from '../../store/report/report.ts';
import type { OfDay } from '../groups-frame.tsx';
import { DocumentShown } from './document-shown.tsx';

interface ReportPageProps extends OfDay {
  document: TextDocument;
  isEmpty: boolean;
  kept: ReportKept;
  isCoordinator: boolean;
  /** How many addresses it would be sent to. */
  people: number;
  /** null: it was not sent. */
  progress: { all: number; left: number; undecided: number } | null;
  form: RefilledForm | null;
  /** stale: somebody wrote since the page was shown. */
  refusal: 'stale' | null;
}

/** The report of the day: coordinators read it again and send it; members read it once it was sent. */
export function ReportPage(props: ReportPageProps) {
  const { frame, paths, title, document, isEmpty, kept, isCoordinator, refusal } = props;
  const { t } = frame;
  const isReadable = !isEmpty && (isCoordinator || kept.sentAt !== null);
  return (
    <Page frame={frame} title={document.title} unlisted>
      <Title
        back={{ href: paths.event, label: title }}
        lead={t(kept.sentAt ? 'report.lead' : 'report.leadBefore')}
        acts={isReadable ? <Files t={t} base={`${paths.report}/report`} /> : undefined}
      >
        {t('report.title')}
      </Title>
      {refusal ? (
        <Refusal>
          <p>{t('report.stale')}</p>
          {kept.introduction ? <p>{kept.introduction.text}</p> : null}
        </Refusal>
      ) : null}
      {isReadable ? (
        <Stack gap="section">
          {isCoordinator ? <Sending {...props} /> : null}
          <DocumentShown document={document} />
        </Stack>
      ) : (
        <EmptyPage
          title={t('report.empty')}
          act={isCoordinator ? <Button href={paths.harvest}>{t('harvest.title')}</Button> : undefined}
        >
          {t(isCoordinator ? 'report.emptySay' : 'report.notYet')}
        </EmptyPage>
      )}
    </Page>
  );
}

function Sending({ frame, paths, kept, people, progress, form }: ReportPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <>
      {kept.sentAt ? (
        <Note tone="done">
          <p>{t('report.sentOn', { day: t.date(kept.sentAt) })}</p>
          {progress ? (
            <Progress label={t('report.progress')} done={progress.all === 0 ? null : progress.left / progress.all}>
              {t('report.left', progress)}
            </Progress>
          ) : null}
        </Note>
      ) : null}
      <Sheet title={t('report.before')}>
        <Form
          t={t}
          action={paths.report}
          method="put"
          submit={t('days.save')}
          problems={all}
          fields={{ version: String(kept.version) }}
        >
          <Field
            t={t}
            name="introduction"
            type="textarea"
            rows={4}
            label={t('report.introduction')}
            help={t('report.introductionHelp')}
            value={typed(form, 'introduction', kept.introduction?.text ?? '')}
            error={of('introduction')}
            maxlength={8000}
            optional
          />
        </Form>
      </Sheet>
      {kept.sentAt ? null : (
        <Acts>
          <ActionForm
            action={`${paths.report}/sending`}
            kind="filled"
            size="decisive"
            icon="envelope-simple"
            fields={{ version: String(kept.version) }}
            notYet={people === 0}
          >
            {t(people === 0 ? 'report.nobody' : 'report.send', { count: people })}
          </ActionForm>
        </Acts>
      )}
    </>
  );
}

type FilesProps = { t: OfDay['frame']['t']; base: string };

/** The same as a file. */
export function Files({ t, base }: FilesProps) {
  return (
    <>
      <Button href={`${base}.pdf`} kind="outlined" icon="file" data-turbo="false">
        {t('report.pdf')}
      </Button>
      <Button href={`${base}.docx`} kind="outlined" icon="download-simple" data-turbo="false">
        {t('report.docx')}
      </Button>
    </>
  );
}
