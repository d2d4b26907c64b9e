import type { T } from '#platform/texts';
import type { MethodMisfit } from '../../rules/timetable/method-fits.ts';

/** What of a method does not go with its slot. */
export function misfitWords(t: T, misfit: MethodMisfit): string {
  switch (misfit.what) {
    case 'short':
      return t('timetable.misfit.short', { least: misfit.least });
    case 'long':
      return t('timetable.misfit.long', { most: misfit.most });
    case 'tables':
      return t('timetable.misfit.tables', { ...sizes(misfit), asked: asked(t, misfit.asks) });
    case 'people':
      return t('timetable.misfit.people', { count: misfit.count, asked: asked(t, misfit.asks) });
  }
}

const sizes = ({ smallest, largest }: { smallest: number; largest: number }) => ({ smallest, largest });

/** "5 à 6", "à partir de 12". */
function asked(t: T, { from, to }: { from: number; to: number | null }): string {
  if (to === null) return t('timetable.asks.from', { from });
  return from === to ? String(from) : t('timetable.asks.between', { from, to });
}
