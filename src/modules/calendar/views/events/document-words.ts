import type { T } from '#platform/texts';
import type { AttachmentTold } from '../../store/events/attachments.ts';

/** "PDF, 120 ko" */
export function documentWords(t: T, { kind, size }: Pick<AttachmentTold, 'kind' | 'size'>): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  const said =
    kilobytes < 1000
      ? t('calendar.document.kilobytes', { size: t.number(kilobytes) })
      : t('calendar.document.megabytes', { size: t.number(Math.round(kilobytes / 100) / 10) });
  return t('calendar.document.words', { kind: kind.toUpperCase(), size: said });
}
