import type { Method } from '../rules/method.ts';

export const codeveloppement: Method = {
  id: 'codeveloppement',
  name: {
    fr: 'Codéveloppement professionnel',
    nl: 'Intervisie volgens codevelopment',
    en: 'Professional co-development',
  },
  purposes: ['case'],
  what: {
    fr: 'Aider une personne à avancer sur un problème, une préoccupation ou un projet, et apprendre tous de son cas.',
    nl: 'Iemand vooruithelpen met een probleem, een zorg of een project, en er samen van leren.',
    en: 'Help one person forward with a problem, a worry or a project, and all learn from it.',
  },
  notWhen: {
    fr: 'Personne n’a de demande personnelle, ou le groupe doit décider ensemble.',
    nl: 'Niemand heeft een eigen vraag, of de groep moet samen beslissen.',
    en: 'Nobody brings a question of their own, or the group has to decide something together.',
  },
  people: { from: 5, to: 8 },
  minutes: { min: 60, usual: 85, max: 180 },
  steps: [
    {
      says: {
        fr: 'Exposer le problème, la préoccupation ou le projet',
        nl: 'Het probleem, de zorg of het project inbrengen',
        en: 'Present the problem, the worry or the project',
      },
      minutes: { min: 5, usual: 10, max: 10 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Clarifier par des questions sur les faits, sans conseil',
        nl: 'Verhelderen met vragen over feiten, zonder advies',
        en: 'Clarify with questions about facts, without advice',
      },
      minutes: { min: 10, usual: 15, max: 20 },
      who: 'group',
    },
    {
      says: {
        fr: 'Redire la demande et convenir de ce qu’on cherche',
        nl: 'De vraag herformuleren en afspreken wat men zoekt',
        en: 'Say the request again and agree on what is sought',
      },
      minutes: { min: 5, usual: 10, max: 10 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Explorer : réactions, idées, suggestions',
        nl: 'Verkennen: reacties, ideeën, voorstellen',
        en: 'Explore: reactions, ideas, suggestions',
      },
      minutes: { min: 20, usual: 30, max: 30 },
      who: 'group',
    },
    {
      says: {
        fr: 'Faire la synthèse et dire son plan d’action',
        nl: 'Samenvatten en het eigen actieplan geven',
        en: 'Sum up and say one’s plan of action',
      },
      minutes: { min: 5, usual: 10, max: 10 },
      who: 'presenter',
    },
    {
      says: {
        fr: 'Dire ce que chacun a appris et évaluer',
        nl: 'Zeggen wat ieder geleerd heeft en evalueren',
        en: 'Say what each has learnt and evaluate',
      },
      minutes: { min: 5, usual: 10, max: 10 },
      who: 'all',
    },
  ],
  roles: ['facilitator', 'presenter'],
  materials: ['board', 'sheets'],
  certainty: 'minutes',
  sources: ['dirigeant.fr', 'utilo.org', 'am3-coaching.com', 'imfusio.com'],
};
