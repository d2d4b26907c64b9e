import type { Written } from '#platform/texts';
import { fr, nl } from '../words.ts';
import type { PersonName } from './persons.ts';

type Teller = PersonName | 'Ana Verhaegen';

/** Said so many weeks ago by its owner. */
export type Told =
  | { weeks: number; answer: 'done' | 'giveUp' | 'notKept' | 'help'; words: Written; by?: Teller; link?: string }
  /** The new date is so many weeks ago; negative: to come. */
  | { weeks: number; answer: 'goingOn'; words: Written; by?: Teller; until: number };

export type Promised = {
  /** How what it came from begins, in the language it was said in. */
  from: string;
  promised: Written;
  /** Absent: an intention, that nobody took. */
  by?: PersonName;
  second?: PersonName;
  firstStep?: Written;
  sign?: Written;
  decided?: Written;
  /** The date is so many weeks ago; negative: to come. Absent: an intention. */
  due?: number;
  told?: Told[];
  /** Weeks ago that it was promised; absent: before people left that day. */
  madeWeeks?: number;
};

/** What was promised on last year's day, and how it went. */
export const promisedLastYear: Promised[] = [
  {
    from: 'Il faut raconter trois fois',
    promised: fr('Tenir une permanence commune le mardi matin', {
      nl: 'Samen een spreekuur houden op dinsdagvoormiddag',
    }),
    by: 'Nadia Benchekroun',
    second: 'Mireille Kabongo',
    firstStep: fr('choisir la salle avec le CPAS Senne-Midi', { nl: 'met het OCMW Zenne-Zuid een lokaal kiezen' }),
    sign: fr('la porte est ouverte chaque mardi, à deux', { nl: 'de deur staat elke dinsdag open, met twee' }),
    decided: fr('Un seul premier accueil, à deux, décidé au comité', {
      nl: 'Eén eerste onthaal, met twee, beslist in de stuurgroep',
    }),
    due: 26,
    told: [
      { weeks: 44, answer: 'goingOn', words: fr('La salle est trouvée, il manque une clé.'), until: 20 },
      {
        weeks: 19,
        answer: 'done',
        words: fr(
          'La Rampe et le CPAS Senne-Midi reçoivent ensemble le mardi matin. Trente et une personnes sont venues, une seule histoire à raconter.',
        ),
        link: 'https://rampe.example/permanence',
      },
    ],
  },
  {
    from: 'Ik begrijp de brief niet',
    promised: nl('De fiche “eerste afspraak” vertalen en vereenvoudigen', {
      fr: 'Traduire et simplifier la fiche « premier rendez-vous »',
    }),
    by: 'Lotte Segers',
    sign: nl('negen fiches, telkens nagelezen door iemand die ze gebruikt', {
      fr: 'neuf fiches, chacune relue par quelqu’un qui s’en sert',
    }),
    madeWeeks: 8,
    due: -4,
    told: [
      {
        weeks: 5,
        answer: 'goingOn',
        words: nl('Vier van de negen fiches zijn klaar.', { fr: 'Quatre fiches sur neuf sont prêtes.' }),
        until: -4,
      },
    ],
  },
  {
    from: "On n'a pas d'adresse",
    promised: fr('Publier la liste des logements de transit', { nl: 'De lijst van transitwoningen online zetten' }),
    by: 'Koen Verbeke',
    sign: fr('la page est en ligne', { nl: 'de pagina staat online' }),
    due: 15,
    told: [
      {
        weeks: 14,
        answer: 'done',
        words: nl('Eenendertig adressen, zes mensen kregen een woning.', {
          fr: 'Trente et une adresses, six personnes relogées.',
        }),
        link: 'https://zennedal.example/transit',
      },
    ],
  },
  {
    from: 'Le premier tram arrive',
    promised: fr('Obtenir un bus-relais vers les formations de 7 h', {
      nl: 'Een pendelbus krijgen naar de opleidingen van 7 uur',
    }),
    by: 'Benoît Hermans',
    due: 12,
    told: [
      {
        weeks: 11,
        answer: 'giveUp',
        words: fr(
          "L'essai a été refusé, il coûtait trop cher pour douze personnes. La demande est relayée à la Région.",
        ),
      },
    ],
  },
  {
    from: 'Eén wachtzaal voor drie diensten',
    promised: nl('Eén wachtzaal openen voor drie diensten', { fr: 'Ouvrir une salle d’attente pour trois services' }),
    by: 'Joris Claes',
    due: 18,
    told: [
      {
        weeks: 17,
        answer: 'notKept',
        words: nl(
          'Geen enkel lokaal kan de hele week open. We proberen het één voormiddag per week in Huis De Schakel.',
        ),
      },
    ],
  },
  {
    from: 'Voor een taaltest wacht je',
    promised: nl('Elke week vier plaatsen vrijhouden voor een taaltest', {
      fr: 'Garder chaque semaine quatre places pour un test de langue',
    }),
    by: 'Wout Peeters',
    due: 22,
    told: [
      {
        weeks: 21,
        answer: 'done',
        words: nl('Vier plaatsen per week, voor wie al een startdatum heeft.', {
          fr: 'Quatre places par semaine, pour qui a déjà une date de début.',
        }),
      },
    ],
  },
  {
    from: 'Sans preuve de domicile',
    promised: fr("Écrire une attestation d'hébergement provisoire", {
      nl: 'Een voorlopig huisvestingsattest opstellen',
    }),
    by: 'Hamza Tahiri',
    second: 'Naïma Chafik',
    due: 29,
    told: [
      { weeks: 30, answer: 'goingOn', words: fr('Le texte est écrit, à relire par le CPAS.'), until: 10 },
      { weeks: 11, answer: 'goingOn', words: fr('À l’essai avec le CPAS Senne-Midi.'), until: -2 },
      {
        weeks: 2,
        answer: 'help',
        words: fr('Il nous faut une deuxième commune qui accepte cette attestation, sinon elle ne sert qu’à moitié.', {
          nl: 'We zoeken een tweede gemeente die dit attest aanvaardt, anders helpt het maar half.',
        }),
      },
    ],
  },
  {
    from: 'Des places en halte-garderie',
    promised: fr('Réserver deux places de halte-garderie les matins de rendez-vous', {
      nl: 'Twee plaatsen in de kinderopvang vrijhouden op voormiddagen met afspraken',
    }),
    by: 'Véronique Collard',
    second: 'Aïcha Bouzid',
    firstStep: fr('compter les matins où il en faut', { nl: 'tellen op welke voormiddagen het nodig is' }),
    due: 40,
    told: [
      { weeks: 44, answer: 'goingOn', words: fr('La commune est d’accord sur le principe.'), until: 20 },
      { weeks: 21, answer: 'goingOn', words: fr('Une place sur deux.'), until: 1 },
    ],
  },
  {
    from: "Qu'on me rappelle",
    promised: fr('Rappeler chaque personne dans la semaine, même pour dire non', {
      nl: 'Iedereen binnen de week terugbellen, ook als het nee is',
    }),
    by: 'Samuel Nzeza',
    due: 9,
    told: [{ weeks: 42, answer: 'goingOn', words: fr('On note les appels depuis lundi.'), until: 9 }],
  },
  {
    from: 'Quand on appelle la veille',
    promised: fr('Appeler la veille de chaque premier rendez-vous', { nl: 'De dag voor elke eerste afspraak bellen' }),
    by: 'Marie-Ange Uwimana',
    due: -7,
    told: [
      { weeks: 43, answer: 'goingOn', words: fr('Deux équipes sur trois le font.'), until: -7 },
      {
        weeks: 33,
        answer: 'goingOn',
        words: fr('Les trois équipes le font, on compte les absents jusqu’à l’été.'),
        until: -7,
      },
    ],
  },
  {
    from: 'Une permanence commune, chaque mois',
    promised: fr('Une permanence commune, chaque mois dans une autre commune', {
      nl: 'Elke maand een gezamenlijk spreekuur in een andere gemeente',
    }),
    by: 'Yassine El Amrani',
  },
  {
    from: 'Laat de eerste afspraak ook',
    promised: nl('De eerste afspraak ook per telefoon', { fr: 'Le premier rendez-vous aussi par téléphone' }),
  },
];
