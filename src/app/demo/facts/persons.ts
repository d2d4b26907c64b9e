import type { Role } from '#platform/member';
import type { OrganisationKey } from './organisations.ts';

type Facts = {
  at: OrganisationKey;
  lang: 'fr' | 'nl';
  /** null: comes to days, and has no account. */
  role: Role | null;
  function: { fr: string; nl: string };
  /** Weeks since they came. Absent: from the beginning. */
  sinceWeeks?: number;
};

/** Who works in the organisations of the network. All names are invented. */
export const persons = {
  'Nadia Benchekroun': {
    at: 'rampe',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'accompagnatrice', nl: 'begeleidster' },
  },
  'Yassine El Amrani': {
    at: 'rampe',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'conseiller emploi', nl: 'jobconsulent' },
  },
  'Wout Peeters': {
    at: 'taalhuis',
    lang: 'nl',
    role: 'delegate',
    function: { fr: 'coach en langues', nl: 'taalcoach' },
  },
  'Ioana Petrescu': { at: 'taalhuis', lang: 'nl', role: 'worker', function: { fr: 'enseignante', nl: 'lesgeefster' } },
  'Koen Verbeke': {
    at: 'zennedal',
    lang: 'nl',
    role: 'delegate',
    function: { fr: 'chef du service accueil', nl: 'diensthoofd onthaal' },
  },
  'Liesbeth Maes': {
    at: 'zennedal',
    lang: 'nl',
    role: 'worker',
    function: { fr: 'accompagnatrice de parcours', nl: 'trajectbegeleidster' },
  },
  'Mireille Kabongo': {
    at: 'midi',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'responsable insertion', nl: 'verantwoordelijke inschakeling' },
  },
  'Naïma Chafik': {
    at: 'midi',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'assistante sociale', nl: 'maatschappelijk werkster' },
  },
  'Benoît Hermans': {
    at: 'mission',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'coordinateur de projets', nl: 'projectcoördinator' },
  },
  'Zoé Charlier': {
    at: 'mission',
    lang: 'fr',
    role: null,
    function: { fr: 'conseillère', nl: 'consulente' },
    sinceWeeks: 6,
  },
  'Lotte Segers': {
    at: 'werkplaats',
    lang: 'nl',
    role: 'delegate',
    function: { fr: 'coordinatrice', nl: 'coördinatrice' },
    sinceWeeks: 9,
  },
  'Olivier Stassart': { at: 'werkplaats', lang: 'nl', role: null, function: { fr: 'instructeur', nl: 'instructeur' } },
  'Samuel Nzeza': { at: 'duo', lang: 'fr', role: 'delegate', function: { fr: 'formateur', nl: 'lesgever' } },
  'Tine De Backer': { at: 'duo', lang: 'fr', role: null, function: { fr: 'formatrice', nl: 'lesgeefster' } },
  'Marie-Ange Uwimana': {
    at: 'chantier',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'directrice', nl: 'directrice' },
  },
  'Véronique Collard': {
    at: 'tilia',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'responsable', nl: 'verantwoordelijke' },
  },
  'Aïcha Bouzid': {
    at: 'tilia',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'puéricultrice', nl: 'kinderverzorgster' },
  },
  'Catherine Dumortier': {
    at: 'marconi',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'formatrice', nl: 'lesgeefster' },
  },
  'Jean-Marc Poncelet': { at: 'marconi', lang: 'fr', role: 'worker', function: { fr: 'formateur', nl: 'lesgever' } },
  'Rachid Ouali': {
    at: 'duden',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'responsable', nl: 'verantwoordelijke' },
  },
  'Grace Mukendi': {
    at: 'duden',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'agente d’accueil', nl: 'onthaalmedewerkster' },
  },
  'Elif Kaya': { at: 'babel', lang: 'fr', role: 'delegate', function: { fr: 'interprète', nl: 'tolk' } },
  'Salma Idrissi': { at: 'babel', lang: 'fr', role: null, function: { fr: 'interprète', nl: 'tolk' } },
  'Fatoumata Barry': { at: 'mots', lang: 'fr', role: 'delegate', function: { fr: 'animatrice', nl: 'animatrice' } },
  'Omar Diop': {
    at: 'mots',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'formateur en alphabétisation', nl: 'lesgever alfabetisering' },
  },
  'Thibault Lecomte': {
    at: 'etabli',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'chef d’atelier', nl: 'werkplaatsleider' },
  },
  'Bruno Ferrari': { at: 'etabli', lang: 'fr', role: 'worker', function: { fr: 'encadrant', nl: 'begeleider' } },
  'Amélie Vanderlinden': {
    at: 'cap',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'animatrice numérique', nl: 'digitaal begeleidster' },
  },
  'Driss Lahlou': { at: 'cap', lang: 'fr', role: null, function: { fr: 'formateur', nl: 'lesgever' } },
  'Pauline Goffin': { at: 'tournant', lang: 'fr', role: 'delegate', function: { fr: 'psychologue', nl: 'psychologe' } },
  'Hilde Vos': {
    at: 'tournant',
    lang: 'nl',
    role: null,
    function: { fr: 'assistante sociale', nl: 'maatschappelijk werkster' },
  },
  'Joris Claes': {
    at: 'schakel',
    lang: 'nl',
    role: 'delegate',
    function: { fr: 'travailleur de quartier', nl: 'buurtwerker' },
  },
  'Arnaud Wéry': { at: 'schakel', lang: 'nl', role: null, function: { fr: 'volontaire', nl: 'vrijwilliger' } },
  'Sophie Delvaux': { at: 'wielemans', lang: 'fr', role: 'delegate', function: { fr: 'directrice', nl: 'directrice' } },
  'Emilia Nowak': {
    at: 'wielemans',
    lang: 'fr',
    role: 'worker',
    function: { fr: 'conseillère', nl: 'consulente' },
    sinceWeeks: 20,
  },
  'Hamza Tahiri': {
    at: 'relais',
    lang: 'fr',
    role: 'delegate',
    function: { fr: 'chargé de logement', nl: 'huisvestingsmedewerker' },
  },
} as const satisfies Record<string, Facts>;

export type PersonName = keyof typeof persons;
export const personNames = Object.keys(persons) as PersonName[];
export const factsOf = (name: PersonName): Facts => persons[name];

/** "Yassine El Amrani" of La Rampe: yassine.el-amrani@rampe.example, a domain that never leads anywhere. */
export function emailOf(name: string, at: string): string {
  const [given = '', ...family] = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
  return `${given}.${family.join('-')}@${at}.example`;
}
