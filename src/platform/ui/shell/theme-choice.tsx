import type { T } from '#platform/texts';
import { Icon } from '../icons/icon.tsx';

/** Day, night, or as the device. Kept on the device; without JavaScript the page follows the device and this stays away. */
export function ThemeChoice({ t }: { t: T }) {
  return (
    <ui-theme hidden role="group" aria-label={t('ui.theme')}>
      <button type="button" value="light" aria-pressed="false">
        <Icon name="sun" size={20} />
        <span class="hidden-words">{t('ui.theme.light')}</span>
      </button>
      <button type="button" value="dark" aria-pressed="false">
        <Icon name="moon" size={20} />
        <span class="hidden-words">{t('ui.theme.dark')}</span>
      </button>
      <button type="button" value="" aria-pressed="true">
        {t('ui.theme.device')}
      </button>
    </ui-theme>
  );
}
