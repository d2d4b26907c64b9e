import { announce } from '../../announce.ts';
import { places } from '../../facts/places.ts';
import type { Scene } from '../../stage.ts';
import { fr } from '../../words.ts';

/** The next edition of last year’s. Returns its id. */
export function announceDay(scene: Scene, lastYear: string): Promise<string> {
  const { dates } = scene;
  return announce(
    scene,
    'Ana Verhaegen',
    {
      kind: 'day',
      title: fr("Un toit d'abord, et le travail ?", {
        nl: 'Eerst een dak, en dan werk?',
        en: 'A roof first, and then work?',
      }),
      about: fr(
        "Chercher un logement prend le temps qu'il faudrait pour chercher du travail. On part de trois situations, on change de table à chaque moment, et l'après-midi chaque organisation dit ce qu'elle peut promettre.",
        {
          nl: 'Wie een woning zoekt, heeft geen tijd meer om werk te zoeken. We vertrekken van drie situaties en wisselen bij elk moment van tafel. In de namiddag zegt elke organisatie wat ze kan beloven.',
          en: 'Looking for a home takes the time one needs to look for work. We start from three situations, change tables at each round, and in the afternoon each organisation says what it can promise.',
        },
      ),
      startsAt: dates.inWeek(1, 4, '08:30'),
      endsAt: dates.inWeek(1, 4, '15:30'),
      ...places.tilleul,
      accessNote: fr('De plain-pied. Tram et vélos devant la porte.', {
        nl: 'Gelijkvloers, zonder treden. Tram en fietsen voor de deur.',
        en: 'Step-free. Tram and bicycles in front of the door.',
      }),
      audience: 'public',
      places: 90,
      registrationClosesAt: dates.ago(2, '17:00'),
    },
    dates.inWeek(-11, 2, '10:30'),
    lastYear,
  );
}
