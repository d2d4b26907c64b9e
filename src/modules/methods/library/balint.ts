import type { Method } from '../rules/method.ts';

export const balint: Method = {
  id: 'balint',
  name: { fr: 'Groupe Balint', nl: 'Balintmethode', en: 'Balint group' },
  purposes: ['case'],
  what: {
    fr: 'Regarder la relation entre la personne qui accompagne et la personne accompagnée.',
    nl: 'Kijken naar de relatie tussen wie begeleidt en wie begeleid wordt.',
    en: 'Look at the relation between the worker and the person accompanied.',
  },
  notWhen: {
    fr: 'Le groupe n’a pas l’expérience de l’intervision, ou la question est d’organisation.',
    nl: 'De groep heeft geen ervaring met intervisie, of het gaat om een organisatievraag.',
    en: 'The group has no experience of peer review, or the question is one of organisation.',
  },
  people: { from: 5, to: 10 },
  minutes: { min: 60, usual: 90, max: 120 },
  steps: [
    {
      says: { fr: 'Rassembler les cas', nl: 'De casussen verzamelen', en: 'Collect the cases' },
      minutes: { min: 5, usual: 8, max: 11 },
      who: 'all',
    },
    {
      says: {
        fr: 'Dire chaque cas en trois phrases au plus',
        nl: 'Elke casus in hoogstens drie zinnen zeggen',
        en: 'Tell each case in three sentences at most',
      },
      minutes: { min: 5, usual: 8, max: 11 },
      who: 'all',
    },
    {
      says: { fr: 'Choisir le cas', nl: 'De casus kiezen', en: 'Choose the case' },
      minutes: { min: 3, usual: 4, max: 5 },
      who: 'all',
    },
    {
      says: { fr: 'Désigner qui anime', nl: 'De begeleider aanduiden', en: 'Name who leads' },
      minutes: { min: 1, usual: 2, max: 3 },
      who: 'all',
    },
    {
      says: { fr: 'Exposer le cas en entier', nl: 'De casus volledig toelichten', en: 'Tell the case in full' },
      minutes: { min: 8, usual: 12, max: 16 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Écrire sa première association',
        nl: 'De eerste associatie opschrijven',
        en: 'Write down a first association',
      },
      minutes: { min: 3, usual: 4, max: 5 },
      who: 'group',
    },
    {
      says: { fr: 'Clarifier', nl: 'Verhelderen', en: 'Clarify' },
      minutes: { min: 8, usual: 12, max: 16 },
      who: 'group',
    },
    {
      says: { fr: 'Écrire son avis, seul', nl: 'Het eigen oordeel opschrijven', en: 'Write one’s opinion, alone' },
      minutes: { min: 4, usual: 6, max: 8 },
      who: 'group',
    },
    {
      says: {
        fr: 'Échanger les avis, sans réaction de qui a exposé',
        nl: 'De oordelen uitwisselen, zonder reactie van de inbrenger',
        en: 'Exchange opinions, without a reaction from the presenter',
      },
      minutes: { min: 12, usual: 18, max: 24 },
      who: 'group',
    },
    {
      says: { fr: 'Dire ce que l’on décide', nl: 'Zeggen wat men beslist', en: 'Say what one decides' },
      minutes: { min: 5, usual: 8, max: 11 },
      who: 'presenter',
    },
    {
      says: { fr: 'Évaluer', nl: 'Evalueren', en: 'Evaluate' },
      minutes: { min: 5, usual: 8, max: 11 },
      who: 'all',
    },
  ],
  roles: ['facilitator', 'presenter'],
  materials: ['sheets', 'clock'],
  certainty: 'minutes',
  sources: ['movisie.nl', 'bpopleidingen.nl'],
};
