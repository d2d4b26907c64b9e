import type { T } from '#platform/texts';
import { Steps } from '#platform/ui';

/** File, columns, check: how far one is with a list. */
export function ImportSteps({ t, path, current }: { t: T; path: string | null; current: 0 | 1 | 2 }) {
  return (
    <Steps
      label={t('calendar.import.title')}
      current={current}
      steps={[
        { label: t('calendar.import.step.file') },
        { label: t('calendar.import.step.columns'), href: path ? `${path}?step=columns` : undefined },
        { label: t('calendar.import.step.check') },
      ]}
    />
  );
}
