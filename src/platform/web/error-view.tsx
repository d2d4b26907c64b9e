import type { Frame } from '#platform/frame';
import { ErrorPage } from '#platform/ui';

export type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

/** What happened, what to do, a way back. */
export function ErrorView({ frame, status }: { frame: Frame; status: ErrorStatus }) {
  const { t } = frame;
  return (
    <ErrorPage
      frame={frame}
      title={t(`web.${status}.title`)}
      say={t(`web.${status}.say`)}
      back={{ href: frame.network?.href ?? '/', label: t('web.back') }}
    />
  );
}
