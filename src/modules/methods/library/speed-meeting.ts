import type { Method } from '../rules/method.ts';

export const speedMeeting: Method = {
  id: 'speed-meeting',
  name: {
    fr: 'Rencontres éclair entre partenaires',
    nl: 'Speedmeeting tussen partners',
    en: 'Speed meeting of partners',
  },
  purposes: ['meet'],
  what: {
    fr: 'Rencontrer beaucoup de partenaires et savoir qui fait quoi.',
    nl: 'Veel partners ontmoeten en weten wie wat doet.',
    en: 'Meet many partners and know who does what.',
  },
  notWhen: {
    fr: 'Vous cherchez un échange en profondeur.',
    nl: 'U zoekt een diepgaand gesprek.',
    en: 'You are looking for a deep exchange.',
  },
  people: { from: 8, to: null },
  minutes: { min: 30, usual: 42, max: 90 },
  steps: [
    {
      says: { fr: 'Dire la consigne', nl: 'De uitleg geven', en: 'Explain' },
      minutes: { min: 6, usual: 6, max: 6 },
      who: 'facilitator',
    },
    {
      says: {
        fr: 'Parler trois minutes chacun, puis changer',
        nl: 'Elk drie minuten spreken, dan wisselen',
        en: 'Speak three minutes each, then change',
      },
      minutes: { min: 4, usual: 6, max: 7 },
      who: 'pairs',
      times: 6,
    },
  ],
  rotation: {
    fr: 'Une file se décale d’une place à chaque signal ; personne ne se retrouve deux fois.',
    nl: 'Eén rij schuift bij elk signaal een plaats op; niemand ontmoet elkaar twee keer.',
    en: 'One row moves one place at each signal; nobody meets twice.',
  },
  roles: ['facilitator', 'timekeeper'],
  materials: ['chairs', 'clock'],
  certainty: 'known',
  sources: ['objectifgard.com', 'gemengen.lu'],
};
