import type { Method } from '../rules/method.ts';

export const gease: Method = {
  id: 'gease',
  name: { fr: 'GEASE, analyse de situations', nl: 'GEASE, analyse van situaties', en: 'GEASE, analysis of situations' },
  purposes: ['case'],
  what: {
    fr: 'Comprendre une situation vécue sous plusieurs angles, sans chercher tout de suite une solution.',
    nl: 'Een beleefde situatie vanuit meerdere hoeken begrijpen, zonder meteen een oplossing te zoeken.',
    en: 'Understand a lived situation from several sides, without looking for a solution at once.',
  },
  notWhen: {
    fr: 'Une décision est attendue aujourd’hui.',
    nl: 'Er wordt vandaag een beslissing verwacht.',
    en: 'A decision is expected today.',
  },
  people: { from: 5, to: 10 },
  minutes: { min: 60, usual: 95, max: 180 },
  steps: [
    {
      says: {
        fr: 'Chercher une situation chacun, puis en choisir une',
        nl: 'Ieder zoekt een situatie, daarna wordt er één gekozen',
        en: 'Each looks for a situation, then one is chosen',
      },
      minutes: { min: 9, usual: 15, max: 28 },
      who: 'all',
    },
    {
      says: {
        fr: 'Raconter et poser sa question au groupe',
        nl: 'Vertellen en een vraag stellen aan de groep',
        en: 'Tell it and put a question to the group',
      },
      minutes: { min: 6, usual: 10, max: 19 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Questionner la personne qui raconte',
        nl: 'Vragen stellen aan wie vertelt',
        en: 'Question the person who tells',
      },
      minutes: { min: 19, usual: 30, max: 57 },
      who: 'group',
    },
    {
      says: {
        fr: 'Proposer des hypothèses pendant qu’elle écoute',
        nl: 'Hypothesen voorleggen terwijl die luistert',
        en: 'Offer hypotheses while they listen',
      },
      minutes: { min: 19, usual: 30, max: 57 },
      who: 'group',
    },
    {
      says: {
        fr: 'Reprendre la parole : ce qui éclaire, ce qui reste',
        nl: 'Het woord terugnemen: wat verheldert, wat blijft',
        en: 'Take the word back: what sheds light, what remains',
      },
      minutes: { min: 6, usual: 10, max: 19 },
      who: 'presenter',
    },
  ],
  roles: ['facilitator', 'presenter'],
  materials: ['sheets'],
  certainty: 'minutes',
  sources: ['ubri.fr', 'labokhi.ch'],
};
