import type { NavigationItem } from '#platform/frame';
import { drawings } from '../icons/drawings.gen.ts';
import { Icon } from '../icons/icon.tsx';
import type { IconName } from '../icons/names.ts';

const isDrawn = (name: string): name is IconName => name in drawings;

/** Icon of a place, filled where one is, with the count of what waits there. */
export function NavigationIcon({ item }: { item: NavigationItem }) {
  return (
    <span class="nav-icon">
      <Icon name={isDrawn(item.icon) ? item.icon : 'list'} size={24} filled={item.current} />
      {item.count ? <span class="nav-count">{item.count}</span> : null}
    </span>
  );
}
