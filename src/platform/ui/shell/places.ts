import type { NavigationItem } from '#platform/frame';

/** The bar at the thumb has room for five; the others are in the menu. */
export const PLACES_IN_BAR = 5;

/** Search and the inbox are icons in the header at every width; the rest are words. */
const ICONS_ALONE = ['magnifying-glass', 'bell'];
export const isIconAlone = ({ icon }: NavigationItem): boolean => ICONS_ALONE.includes(icon);
