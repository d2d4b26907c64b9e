import type { Frame } from '#platform/frame';
import { Icon } from '../icons/icon.tsx';
import { addresses } from './addresses.ts';
import { Languages } from './languages.tsx';
import { Mark } from './mark.tsx';
import { Menu } from './menu.tsx';
import { NavigationIcon } from './navigation-icon.tsx';
import { isIconAlone } from './places.ts';

export function Header({ frame }: { frame: Frame }) {
  const { t, navigation, network, person } = frame;
  return (
    <header class="top">
      <div class="top-line">
        <a class="top-name" href={network?.href ?? addresses.home}>
          <Mark height={25} />
          Maillage
        </a>
        <nav class="top-words" aria-label={t('ui.navigation')}>
          <ul>
            {navigation
              .filter((item) => !isIconAlone(item))
              .map(({ href, label, current }) => (
                <li>
                  <a href={href} aria-current={current ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        <div class="top-tools">
          {navigation.filter(isIconAlone).map((item) => (
            <a class="top-icon" href={item.href} aria-current={item.current ? 'page' : undefined}>
              <NavigationIcon item={item} />
              <span class="hidden-words">
                {item.label}
                {item.count ? `, ${t('ui.waiting', { count: item.count })}` : ''}
              </span>
            </a>
          ))}
          <div class="top-languages">
            <Languages frame={frame} others />
          </div>
          {person ? null : (
            <a class="top-sign-in" href={addresses.signIn}>
              <Icon name="sign-in" size={20} />
              {t('ui.signIn')}
            </a>
          )}
          <Menu frame={frame} />
        </div>
      </div>
      <div class="selvedge" />
    </header>
  );
}
