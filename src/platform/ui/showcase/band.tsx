import type { T } from '#platform/texts';
import type { IconLine } from '../parts/band.tsx';
import { Band } from '../parts/band.tsx';
import { DateBlock } from '../parts/dates.tsx';

const lines: IconLine[] = [
  { icon: 'clock', text: '9 h – 15 h 30' },
  { icon: 'wheelchair', text: 'de plain-pied' },
  { icon: 'map-pin', text: 'Espace Tilleul, rue du Tilleul 12, Forest' },
];

export function BandExample({ t }: { t: T }) {
  return (
    <Band
      title="Qui garde les enfants pendant qu’on cherche du travail ?"
      over="Journée du réseau, septième édition"
      date={<DateBlock t={t} on="2027-01-28" strong size="big" />}
      lines={lines}
    />
  );
}
