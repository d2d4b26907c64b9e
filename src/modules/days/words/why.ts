import type { T } from '#platform/texts';
import { markOf } from '../rules/marks.ts';
import type { Why } from '../rules/why-moved.ts';

/** `names`: of registrations, as they may be said aloud. */
export function whyWords(t: T, why: Why, names: ReadonlyMap<string, string>): string {
  const name = (id: string) => names.get(id) ?? '';
  switch (why.kind) {
    case 'noSeat':
    case 'fills': {
      const { label } = markOf(why.group);
      if (why.kind === 'fills') return t('days.why.fills', { label, people: why.people, needed: why.needed });
      return t('days.why.noSeat', { label, people: why.people, seats: why.seats });
    }
    case 'colleagues':
      return t('days.why.colleagues', { names: t.list(why.people.map(name)) });
    case 'exchange':
      return t('days.why.exchange', { name: name(why.person) });
    case 'wish':
      return t(why.origin?.startsWith('pin:') ? 'days.why.pin' : 'days.why.wish');
    default:
      return t(`days.why.${why.kind}`);
  }
}
