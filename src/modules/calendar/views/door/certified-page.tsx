import type { Frame } from '#platform/frame';
import { Note, PlainPage, Quiet, Stack, Title } from '#platform/ui';

interface CertifiedPageProps {
  frame: Frame;
  /** Of the event. */
  title: string;
  name: string;
  /** The hours they were there. null: it is not known, or not any more. */
  when: string | null;
}

/** Whether a certificate is true, for whoever holds the paper. */
export function CertifiedPage({ frame, title, name, when }: CertifiedPageProps) {
  const { t } = frame;
  return (
    <PlainPage frame={frame} title={t('door.certificate')} unlisted>
      <Title over={title}>{t('door.certificate')}</Title>
      <Stack>
        {when === null ? (
          <Note tone="time">{t('door.certificate.unknown')}</Note>
        ) : (
          <Note tone="done">
            <p>
              <strong>{t('door.certificate.true', { name })}</strong>
            </p>
            <p>{when}</p>
          </Note>
        )}
        <Quiet>{t('door.certificate.why')}</Quiet>
      </Stack>
    </PlainPage>
  );
}
