import type { T } from '#platform/texts';
import { QrCode } from '#platform/ui';

type Props = {
  t: T;
  /** The whole address. */
  address: string;
  /** As it is said. */
  code: string;
  /** Where one types it. */
  typedAt: string;
  /** On the wall. */
  isBig: boolean;
};

/** The code of the room: to scan, or to type. */
export function CodeShown({ t, address, code, typedAt, isBig }: Props) {
  return (
    <QrCode value={address} code={code} label={t('surveys.code.qr')} size={isBig ? 300 : undefined} big={isBig}>
      <p>{t('surveys.code.say', { address: typedAt })}</p>
    </QrCode>
  );
}
