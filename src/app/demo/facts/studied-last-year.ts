import type { Language } from '#platform/texts';
import type { SheetPart } from '../../../modules/days/rules/sheets/parts.ts';
import { fr } from '../words.ts';

/** A case that the tables of last year’s day studied. */
export const studiedLastYear = {
  title: fr('Le rendez-vous manqué', { nl: 'De gemiste afspraak', en: 'The missed appointment' }),
  about: fr(
    "Une convocation par lettre, un guichet au troisième étage, et personne qui explique. Après deux absences, le dossier est fermé. Qu'aurait-il fallu ?",
    {
      nl: 'Een oproepingsbrief, een loket op de derde verdieping, en niemand die uitleg geeft. Na twee afwezigheden is het dossier dicht. Wat was er nodig geweest?',
      en: 'A letter of summons, a counter on the third floor, and nobody to explain. After two absences the file is closed. What would it have taken?',
    },
  ),
};

type Written = { table: number; lang: Language; parts: Record<SheetPart, string> };

/** What two tables wrote of it: about a situation, so that nobody can be recognised, with the services they would turn to. */
export const sheetsLastYear: Written[] = [
  {
    table: 0,
    lang: 'fr',
    parts: {
      profile:
        "Une mère d'une quarantaine d'années, deux enfants à l'école. Elle veut apprendre un métier. Elle a manqué deux rendez-vous et n'ose plus revenir.",
      diagnosis:
        "La lettre est dans une langue qu'elle lit mal. L'heure proposée est celle de la sortie de l'école. Personne n'a téléphoné. Ce qui aide : elle sait ce qu'elle veut faire.",
      proposals:
        "Un appel la veille, dans sa langue.\nUn rendez-vous à dix heures, jamais à seize heures.\nRelire la lettre avec elle chez Mots d'Ici.",
      orientations:
        'Taalhuis Zuid, pour un cours du matin.\nFemmes en Chantier, pour passer une journée en atelier.\nUn écrivain public, pour répondre à la lettre.',
    },
  },
  {
    table: 2,
    lang: 'nl',
    parts: {
      profile: 'Iemand die werk zoekt en twee keer niet kwam opdagen. Het dossier is afgesloten.',
      diagnosis: 'Niemand weet waarom. Er is geschreven, niet gebeld. Opnieuw beginnen duurt zes weken.',
      proposals: 'Eerst bellen, dan pas schrijven. Het dossier een maand openhouden.',
      orientations: 'Halte Tilia, om samen te bellen.\nHuis De Schakel, voor iemand die de eerste keer meegaat.',
    },
  },
];
