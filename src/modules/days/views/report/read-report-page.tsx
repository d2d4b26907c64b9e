import type { TextDocument } from '#platform/documents';
import type { Frame } from '#platform/frame';
import { Acts, PlainPage, Title } from '#platform/ui';
import { DocumentShown } from './document-shown.tsx';
import { Files } from './report-page.tsx';

interface ReadReportPageProps {
  frame: Frame;
  /** Of the event. */
  title: string;
  document: TextDocument;
  /** Where its files are, without their ending. */
  files: string;
}

/** For whoever was there and has no account. */
export function ReadReportPage({ frame, title, document, files }: ReadReportPageProps) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={document.title} unlisted>
      <Title over={title} lead={document.lead}>
        {t('report.title')}
      </Title>
      <Acts>
        <Files t={t} base={files} />
      </Acts>
      <DocumentShown document={document} />
    </PlainPage>
  );
}
