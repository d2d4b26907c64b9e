import type { Frame } from '#platform/frame';
import { ErrorPage } from '#platform/ui';

export type ErrorStatus = 400 | 403 | 404 | 413 | 429 | 500 | 503;

interface ErrorViewProps {
  frame: Frame;
  status: ErrorStatus;
  /** After how many seconds one may try again. null: that is not what went wrong. */
  wait: number | null;
}

/** What happened, what to do, a way back. */
export function ErrorView({ frame, status, wait }: ErrorViewProps) {
  const { t } = frame;
  const say =
    status === 429 ? t('web.429.say', { minutes: Math.max(1, Math.ceil((wait ?? 60) / 60)) }) : t(`web.${status}.say`);
  return (
    <ErrorPage
      frame={frame}
      title={t(`web.${status}.title`)}
      say={say}
      back={{ href: frame.network?.href ?? '/', label: t('web.back') }}
    />
  );
}
