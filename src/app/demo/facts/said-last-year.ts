import type { StatementKind } from '#modules/statements';
import type { Written } from '#platform/texts';
import { fr, nl } from '../words.ts';
import type { PersonName } from './persons.ts';

type Said = {
  round: 0 | 1;
  /** Index of the group: 0 is table A. */
  table: number;
  kind: StatementKind;
  said: Written;
  /** Absent: nobody gave a name. */
  by?: { member: PersonName } | { name: string };
  /** What came of it, so many weeks ago, told by whom. Absent: nothing came of it yet. */
  outcomes?: { told: Written; by: PersonName | 'Ana Verhaegen'; weeks: number }[];
};

/** What the tables of last year's day said, and what came of it since. */
export const saidLastYear: Said[] = [
  {
    round: 0,
    table: 2,
    kind: 'problem',
    said: fr('Il faut raconter trois fois la même chose à trois guichets.', {
      nl: 'Ik moet drie keer hetzelfde vertellen aan drie loketten.',
    }),
    outcomes: [
      {
        told: fr("Le comité a décidé d'un seul premier accueil, à deux. La Rampe et le CPAS Senne-Midi commencent."),
        by: 'Ana Verhaegen',
        weeks: 41,
      },
    ],
  },
  {
    round: 0,
    table: 1,
    kind: 'need',
    said: nl('Ik begrijp de brief niet.', { fr: 'Je ne comprends pas la lettre.' }),
    by: { name: 'Boris' },
    outcomes: [
      {
        told: nl(
          'Bezig: vier van de negen fiches zijn herschreven in eenvoudig Nederlands en vertaald. Boris heeft ze nagelezen.',
        ),
        by: 'Lotte Segers',
        weeks: 5,
      },
    ],
  },
  {
    round: 0,
    table: 0,
    kind: 'problem',
    said: fr("On n'a pas d'adresse, on n'a pas de contrat.", { nl: 'Geen adres, geen contract.' }),
  },
  {
    round: 0,
    table: 4,
    kind: 'problem',
    said: fr('Le premier tram arrive après le pointage.', {
      nl: 'De eerste tram komt aan als we al geprikt moeten hebben.',
    }),
    by: { name: 'Sami' },
  },
  {
    round: 0,
    table: 3,
    kind: 'wish',
    said: fr('Savoir avant de venir combien de temps ça dure, et avec qui.', {
      nl: 'Vooraf weten hoe lang het duurt, en met wie.',
    }),
    outcomes: [
      {
        told: fr(
          'Fait : la fiche « premier rendez-vous » dit la durée, le nom de la personne et ce qu’on peut apporter. Sept organisations la donnent.',
        ),
        by: 'Nadia Benchekroun',
        weeks: 24,
      },
    ],
  },
  {
    round: 0,
    table: 5,
    kind: 'need',
    said: fr("Je viens avec mon fils parce que je n'ai personne pour le garder.", {
      nl: 'Ik kom met mijn zoon omdat niemand op hem kan passen.',
    }),
    by: { name: 'Djamila' },
    outcomes: [
      {
        told: fr(
          "C'est le thème de la prochaine Journée. Le groupe Garde d'enfants la prépare, et Djamila parlera la première.",
        ),
        by: 'Ana Verhaegen',
        weeks: 3,
      },
    ],
  },
  {
    round: 0,
    table: 5,
    kind: 'bad',
    said: fr("On m'a demandé mon histoire devant tout le monde, à l'accueil.", {
      nl: 'Aan het onthaal moest ik mijn verhaal doen waar iedereen bij was.',
    }),
    outcomes: [
      {
        told: fr("Fait : à l'accueil du CPAS Senne-Midi on reçoit un numéro, et l'on parle dans un bureau fermé."),
        by: 'Mireille Kabongo',
        weeks: 30,
      },
    ],
  },
  {
    round: 0,
    table: 0,
    kind: 'good',
    said: fr('Quand on appelle la veille, les gens viennent.', { nl: 'Wie de dag ervoor gebeld wordt, komt.' }),
    by: { member: 'Marie-Ange Uwimana' },
  },
  {
    round: 0,
    table: 4,
    kind: 'good',
    said: fr("La dame de l'accueil m'a accompagné jusqu'à la porte d'à côté.", {
      nl: 'De mevrouw van het onthaal is met mij meegegaan tot aan de deur ernaast.',
    }),
  },
  {
    round: 1,
    table: 1,
    kind: 'idea',
    said: nl('Eén wachtzaal voor drie diensten, met koffie en iemand die de weg kent.', {
      fr: "Une seule salle d'attente pour trois services, avec du café et quelqu'un qui connaît le chemin.",
    }),
    by: { member: 'Ioana Petrescu' },
  },
  {
    round: 1,
    table: 3,
    kind: 'problem',
    said: nl('Voor een taaltest wacht je zes weken, en dan is de opleiding begonnen.', {
      fr: 'On attend six semaines pour un test de langue, et la formation a commencé.',
    }),
    by: { member: 'Wout Peeters' },
  },
  {
    round: 1,
    table: 5,
    kind: 'problem',
    said: fr("Sans preuve de domicile on ne peut pas s'inscrire, et sans inscription on ne trouve pas de logement.", {
      nl: 'Zonder bewijs van woonst kunt u zich niet inschrijven, en zonder inschrijving vindt u geen woning.',
    }),
    by: { member: 'Hamza Tahiri' },
    outcomes: [
      {
        told: fr("En cours : une attestation d'hébergement provisoire est à l'essai avec le CPAS Senne-Midi."),
        by: 'Hamza Tahiri',
        weeks: 8,
      },
    ],
  },
  {
    round: 1,
    table: 2,
    kind: 'idea',
    said: fr('Traduire les fiches avec les gens qui les lisent, pas pour eux.'),
    by: { member: 'Fatoumata Barry' },
  },
  {
    round: 1,
    table: 4,
    kind: 'question',
    said: fr('Qui peut dire non à une convocation qui tombe pendant une formation ?', {
      nl: 'Wie kan nee zeggen tegen een oproeping die tijdens een opleiding valt?',
    }),
    by: { member: 'Thibault Lecomte' },
  },
  {
    round: 1,
    table: 0,
    kind: 'idea',
    said: fr('Une permanence commune, chaque mois dans une autre commune.'),
    by: { member: 'Yassine El Amrani' },
  },
  {
    round: 1,
    table: 2,
    kind: 'wish',
    said: fr("Qu'on me rappelle, même pour me dire que c'est non.", {
      nl: 'Dat ze me terugbellen, ook als het nee is.',
    }),
    by: { name: 'Carine' },
  },
  {
    round: 1,
    table: 1,
    kind: 'need',
    said: fr('Des places en halte-garderie le matin du rendez-vous, sans s’inscrire un mois avant.'),
    by: { member: 'Véronique Collard' },
  },
  {
    round: 1,
    table: 3,
    kind: 'idea',
    said: nl('Laat de eerste afspraak ook per telefoon gebeuren, met iemand die terugbelt.'),
    by: { member: 'Joris Claes' },
  },
];
