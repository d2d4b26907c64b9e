import type { Method } from '../rules/method.ts';

export const vijfstappen: Method = {
  id: 'vijfstappen',
  name: { fr: 'Intervision en cinq étapes', nl: 'Vijfstappenmethode', en: 'Five-step peer review' },
  purposes: ['case'],
  what: {
    fr: 'Une première intervision, simple, autour d’une question de travail.',
    nl: 'Een eerste, eenvoudige intervisie rond een werkvraag.',
    en: 'A first, simple peer review of a question of work.',
  },
  notWhen: {
    fr: 'Le groupe pratique depuis longtemps et cherche plus de profondeur.',
    nl: 'De groep is al lang vertrouwd met intervisie en zoekt meer diepgang.',
    en: 'The group has done this for long and looks for more depth.',
  },
  people: { from: 4, to: 8 },
  minutes: { min: 40, usual: 50, max: 60 },
  steps: [
    {
      says: { fr: 'Présenter la question', nl: 'De vraag introduceren', en: 'Introduce the question' },
      minutes: { min: 4, usual: 5, max: 6 },
      who: 'presenter',
    },
    {
      says: { fr: 'Explorer le problème', nl: 'Het probleem verkennen', en: 'Explore the problem' },
      minutes: { min: 12, usual: 15, max: 18 },
      who: 'group',
    },
    {
      says: {
        fr: 'Formuler le noyau du problème',
        nl: 'De kern van het probleem formuleren',
        en: 'Say what lies at the heart of it',
      },
      minutes: { min: 8, usual: 10, max: 12 },
      who: 'group',
    },
    {
      says: { fr: 'Donner son avis à tour de rôle', nl: 'Om de beurt advies geven', en: 'Give advice in turn' },
      minutes: { min: 12, usual: 15, max: 18 },
      who: 'group',
    },
    {
      says: { fr: 'Évaluer', nl: 'Evalueren', en: 'Evaluate' },
      minutes: { min: 4, usual: 5, max: 6 },
      who: 'presenter',
    },
  ],
  roles: ['facilitator', 'presenter'],
  materials: ['sheets', 'clock'],
  certainty: 'minutes',
  sources: ['lessonup'],
};
