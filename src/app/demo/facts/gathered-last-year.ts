import type { StatementKind } from '#modules/statements';
import type { Written } from '#platform/texts';
import { fr, nl } from '../words.ts';

type SaidToo = { round: 0 | 1; table: number; kind: StatementKind; said: Written; name?: string };

/** What other tables said of the same things. */
export const saidToo: SaidToo[] = [
  { round: 0, table: 1, kind: 'problem', said: fr('Raconter son histoire à chaque guichet, c’est épuisant.') },
  {
    round: 0,
    table: 4,
    kind: 'problem',
    said: nl('Aan elk loket opnieuw beginnen met uw verhaal.', { fr: 'Recommencer son histoire à chaque guichet.' }),
  },
  { round: 0, table: 3, kind: 'need', said: fr('Une garderie qui ouvre avant la formation.'), name: 'Samira' },
  { round: 1, table: 3, kind: 'need', said: fr('Quelqu’un pour garder les enfants le matin du rendez-vous.') },
  { round: 0, table: 2, kind: 'need', said: fr('Des lettres qu’on comprend à la première lecture.') },
  { round: 1, table: 5, kind: 'good', said: fr('Un appel la veille, et presque tout le monde vient.') },
  { round: 1, table: 0, kind: 'wish', said: fr('Être rappelé, même quand la réponse est non.') },
  {
    round: 1,
    table: 4,
    kind: 'idea',
    said: fr('Se partager une permanence : un mois chez l’un, un mois chez l’autre.'),
  },
];

type GatheredTold = { title: Written; kind: StatementKind; from: string[]; isHidden?: true };

/** What the coordinators gathered of it during lunch and in the afternoon; `from`: how the statements begin. */
export const gatheredLastYear: GatheredTold[] = [
  {
    title: fr('Raconter une seule fois son histoire', {
      nl: 'Eén keer uw verhaal vertellen',
      en: 'Telling one’s story once',
    }),
    kind: 'problem',
    from: ['Il faut raconter trois fois', 'Raconter son histoire', 'Aan elk loket opnieuw'],
  },
  {
    title: fr('Faire garder ses enfants le jour du rendez-vous', {
      nl: 'Opvang voor de kinderen op de dag van de afspraak',
      en: 'Somebody to mind the children on the day of the appointment',
    }),
    kind: 'need',
    from: ['Je viens avec mon fils', 'Une garderie qui ouvre', 'Quelqu’un pour garder', 'Des places en halte-garderie'],
  },
  {
    title: fr('Des lettres qu’on comprend', { nl: 'Begrijpelijke brieven', en: 'Letters one understands' }),
    kind: 'need',
    from: ['Ik begrijp de brief niet', 'Des lettres qu’on comprend'],
  },
  {
    title: fr('Appeler la veille', { nl: 'De dag ervoor bellen', en: 'Calling the day before' }),
    kind: 'good',
    from: ['Quand on appelle la veille', 'Un appel la veille'],
  },
  {
    title: fr('Rappeler, même pour dire non', {
      nl: 'Terugbellen, ook als het nee is',
      en: 'Calling back, even to say no',
    }),
    kind: 'wish',
    from: ['Qu’on me rappelle', 'Être rappelé'],
  },
  {
    title: fr('Une permanence commune, qui tourne', {
      nl: 'Een gezamenlijk spreekuur dat rondgaat',
      en: 'A shared surgery that goes round',
    }),
    kind: 'idea',
    from: ['Une permanence commune', 'Se partager une permanence'],
  },
  {
    title: fr('Les horaires des trams et des formations', {
      nl: 'De uren van trams en opleidingen',
      en: 'Hours of trams and courses',
    }),
    kind: 'problem',
    from: ['Le premier tram'],
    isHidden: true,
  },
];
