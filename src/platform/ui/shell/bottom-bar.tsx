import type { Frame } from '#platform/frame';
import { NavigationIcon } from './navigation-icon.tsx';
import { isIconAlone, PLACES_IN_BAR } from './places.ts';

export function BottomBar({ frame: { t, navigation } }: { frame: Frame }) {
  return (
    <nav class="bottom-bar" aria-label={t('ui.navigation')}>
      <ul>
        {navigation
          .filter((item) => !isIconAlone(item))
          .slice(0, PLACES_IN_BAR)
          .map((item) => (
            <li>
              <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                <NavigationIcon item={item} />
                {item.label}
                {item.count ? <span class="hidden-words">, {t('ui.waiting', { count: item.count })}</span> : null}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
