import type { T } from '#platform/texts';
import type { AgendaSum } from '../rules/agenda.ts';
import type { ItemShown } from './shown.ts';

/** "20 min, à décider, Nadia Benchekroun". */
export const factsOf = (t: T, item: ItemShown): string =>
  [
    item.minutes === null ? null : t('meetings.minutes', { minutes: item.minutes }),
    t(`meetings.kind.${item.kind}`),
    item.owner,
    item.guest && t('meetings.item.with', { guest: item.guest }),
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');

/** How the points stand against the time there is, in a sentence. */
export function sumWords(t: T, { planned, available, left, open }: AgendaSum): string {
  const said =
    left < 0
      ? t('meetings.sum.over', { planned, available, over: -left })
      : t('meetings.sum.fits', { planned, available, left });
  return open > 0 ? `${said} ${t('meetings.sum.open', { count: open })}` : said;
}
