import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { QrCode, Quiet } from '#platform/ui';

type CodeCardProps = {
  t: T;
  code: string;
  /** The whole address it opens. */
  href: string;
  /** What the code is good for. */
  children?: Child;
};

/** A code to keep: scanned, typed, or copied by hand. */
export function CodeCard({ t, code, href, children }: CodeCardProps) {
  return (
    <QrCode value={href} code={code} label={t('calendar.card.qr', { code })}>
      {children}
      <Quiet small>{href.replace(/^https?:\/\//, '')}</Quiet>
    </QrCode>
  );
}
