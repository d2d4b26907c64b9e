import type { Role } from '#platform/member';
import type { OrganisationKey } from './organisations.ts';

type Facts = {
  at: OrganisationKey;
  lang: 'fr' | 'nl';
  /** null: comes to days, and has no account. */
  role: Role | null;
  function: { fr?: string; nl?: string };
  /** Weeks since they came. Absent: from the beginning. */
  sinceWeeks?: number;
};

/** Who works in the organisations of the network. All names are invented. */
export const persons = {
  'Nadia Benchekroun': { at: 'rampe', lang: 'fr', role: 'delegate', function: { fr: 'accompagnatrice' } },
  'Yassine El Amrani': { at: 'rampe', lang: 'fr', role: 'worker', function: { fr: 'conseiller emploi' } },
  'Wout Peeters': { at: 'taalhuis', lang: 'nl', role: 'delegate', function: { nl: 'taalcoach' } },
  'Ioana Petrescu': { at: 'taalhuis', lang: 'nl', role: 'worker', function: { nl: 'lesgeefster' } },
  'Koen Verbeke': { at: 'zennedal', lang: 'nl', role: 'delegate', function: { nl: 'diensthoofd onthaal' } },
  'Liesbeth Maes': { at: 'zennedal', lang: 'nl', role: 'worker', function: { nl: 'trajectbegeleidster' } },
  'Mireille Kabongo': { at: 'midi', lang: 'fr', role: 'delegate', function: { fr: 'responsable insertion' } },
  'Naïma Chafik': { at: 'midi', lang: 'fr', role: 'worker', function: { fr: 'assistante sociale' } },
  'Benoît Hermans': { at: 'mission', lang: 'fr', role: 'delegate', function: { fr: 'coordinateur de projets' } },
  'Zoé Charlier': { at: 'mission', lang: 'fr', role: null, function: { fr: 'conseillère' }, sinceWeeks: 6 },
  'Lotte Segers': { at: 'werkplaats', lang: 'nl', role: 'delegate', function: { nl: 'coördinatrice' }, sinceWeeks: 9 },
  'Olivier Stassart': { at: 'werkplaats', lang: 'nl', role: null, function: { nl: 'instructeur' } },
  'Samuel Nzeza': { at: 'duo', lang: 'fr', role: 'delegate', function: { fr: 'formateur' } },
  'Tine De Backer': { at: 'duo', lang: 'fr', role: null, function: { fr: 'formatrice' } },
  'Marie-Ange Uwimana': { at: 'chantier', lang: 'fr', role: 'delegate', function: { fr: 'directrice' } },
  'Véronique Collard': { at: 'tilia', lang: 'fr', role: 'delegate', function: { fr: 'responsable' } },
  'Aïcha Bouzid': { at: 'tilia', lang: 'fr', role: 'worker', function: { fr: 'puéricultrice' } },
  'Catherine Dumortier': { at: 'marconi', lang: 'fr', role: 'delegate', function: { fr: 'formatrice' } },
  'Jean-Marc Poncelet': { at: 'marconi', lang: 'fr', role: 'worker', function: { fr: 'formateur' } },
  'Rachid Ouali': { at: 'duden', lang: 'fr', role: 'delegate', function: { fr: 'responsable' } },
  'Grace Mukendi': { at: 'duden', lang: 'fr', role: 'worker', function: { fr: 'agente d’accueil' } },
  'Elif Kaya': { at: 'babel', lang: 'fr', role: 'delegate', function: { fr: 'interprète' } },
  'Salma Idrissi': { at: 'babel', lang: 'fr', role: null, function: { fr: 'interprète' } },
  'Fatoumata Barry': { at: 'mots', lang: 'fr', role: 'delegate', function: { fr: 'animatrice' } },
  'Omar Diop': { at: 'mots', lang: 'fr', role: 'worker', function: { fr: 'formateur en alphabétisation' } },
  'Thibault Lecomte': { at: 'etabli', lang: 'fr', role: 'delegate', function: { fr: 'chef d’atelier' } },
  'Bruno Ferrari': { at: 'etabli', lang: 'fr', role: 'worker', function: { fr: 'encadrant' } },
  'Amélie Vanderlinden': { at: 'cap', lang: 'fr', role: 'delegate', function: { fr: 'animatrice numérique' } },
  'Driss Lahlou': { at: 'cap', lang: 'fr', role: null, function: { fr: 'formateur' } },
  'Pauline Goffin': { at: 'tournant', lang: 'fr', role: 'delegate', function: { fr: 'psychologue' } },
  'Hilde Vos': { at: 'tournant', lang: 'nl', role: null, function: { nl: 'maatschappelijk werkster' } },
  'Joris Claes': { at: 'schakel', lang: 'nl', role: 'delegate', function: { nl: 'buurtwerker' } },
  'Arnaud Wéry': { at: 'schakel', lang: 'nl', role: null, function: { nl: 'vrijwilliger' } },
  'Sophie Delvaux': { at: 'wielemans', lang: 'fr', role: 'delegate', function: { fr: 'directrice' } },
  'Emilia Nowak': { at: 'wielemans', lang: 'fr', role: 'worker', function: { fr: 'conseillère' }, sinceWeeks: 20 },
  'Hamza Tahiri': { at: 'relais', lang: 'fr', role: 'delegate', function: { fr: 'chargé de logement' } },
} as const satisfies Record<string, Facts>;

export type PersonName = keyof typeof persons;
export const personNames = Object.keys(persons) as PersonName[];
export const factsOf = (name: PersonName): Facts => persons[name];

/** "Yassine El Amrani" of La Rampe: yassine.el-amrani@rampe.example, a domain that never leads anywhere. */
export function emailOf(name: string, at: string): string {
  const [given = '', ...family] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  return `${given}.${family.join('-')}@${at}.example`;
}
