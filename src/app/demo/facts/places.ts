import type { Written } from '#platform/texts';
import { fr, nl } from '../words.ts';

/** commune: by its French name, as the directory has it. */
type Place = { placeName: Written; address: Written; commune: string };

const inBoth = (name: [fr: string, nl: string], address: [fr: string, nl: string]): Place => ({
  commune: address[0].replace(/^.*, /, ''),
  placeName: fr(name[0], { nl: name[1] }),
  address: fr(address[0], { nl: address[1] }),
});

/** Where things happen in the invented network, as each language says it. None of these streets exists. */
export const places = {
  wiels: inBoth(['Espace Wiels', 'Wielszaal'], ['rue du Houblon 5, Forest', 'Hopstraat 5, Vorst']),
  tilleul: inBoth(['Espace Tilleul', 'Lindezaal'], ['rue du Tilleul 12, Forest', 'Lindestraat 12, Vorst']),
  wielemans: inBoth(
    ['Maison de l’emploi Wielemans', 'Jobhuis Wielemans'],
    ['rue de la Navette 41, Forest', 'Schietspoelstraat 41, Vorst'],
  ),
  marconi: inBoth(['Atelier Marconi', 'Atelier Marconi'], ['rue des Copeaux 7, Uccle', 'Houtkrullenstraat 7, Ukkel']),
  werkplaats: {
    commune: 'Forest',
    placeName: nl('Werkplaats Zenne', { fr: 'Werkplaats Zenne' }),
    address: nl('Weverslaan 88, Vorst', { fr: 'avenue des Tisserands 88, Forest' }),
  },
  rampe: inBoth(['La Rampe', 'De Helling'], ['rue du Métier 3, Saint-Gilles', 'Ambachtstraat 3, Sint-Gillis']),
  tilia: inBoth(['Halte Tilia', 'Halte Tilia'], ['rue de la Trame 19, Forest', 'Inslagstraat 19, Vorst']),
  mots: inBoth(['Mots d’Ici', 'Mots d’Ici'], ['rue du Fuseau 60, Saint-Gilles', 'Spilstraat 60, Sint-Gillis']),
  cap: inBoth(
    ['Cap Numérique', 'Kaap Digitaal'],
    ['rue de l’Écheveau 21, Saint-Gilles', 'Strengstraat 21, Sint-Gillis'],
  ),
  marchepied: inBoth(['Le Marchepied', 'Le Marchepied'], ['quai du Rouet 3, Namur', 'quai du Rouet 3, Namen']),
} as const satisfies Record<string, Place>;

/** The way in, where nothing more is to be said of it. */
export const stepFree = fr('De plain-pied.', { nl: 'Gelijkvloers, zonder treden.', en: 'Step-free.' });
