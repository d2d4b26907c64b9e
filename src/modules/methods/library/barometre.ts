import type { Method } from '../rules/method.ts';

export const barometre: Method = {
  id: 'barometre',
  name: { fr: 'Baromètre, le curseur', nl: 'Barometer met schuif', en: 'Barometer' },
  purposes: ['decide'],
  what: {
    fr: 'Voir où chacun se situe entre deux pôles, et entendre les raisons.',
    nl: 'Zien waar ieder staat tussen twee polen, en de redenen horen.',
    en: 'See where each stands between two poles, and hear the reasons.',
  },
  notWhen: {
    fr: 'La question se répond par un fait, ou un vote formel est requis.',
    nl: 'De vraag heeft een feitelijk antwoord, of een formele stemming is vereist.',
    en: 'The question has a factual answer, or a formal vote is required.',
  },
  people: { from: 3, to: null },
  minutes: { min: 10, usual: 20, max: 30 },
  steps: [
    {
      says: {
        fr: 'Nommer les deux pôles et la question',
        nl: 'De twee polen en de vraag benoemen',
        en: 'Name the two poles and the question',
      },
      minutes: { min: 2, usual: 5, max: 8 },
      who: 'facilitator',
    },
    {
      says: {
        fr: 'Placer son curseur et dire pourquoi',
        nl: 'Zijn plaats kiezen en zeggen waarom',
        en: 'Choose one’s place and say why',
      },
      minutes: { min: 2, usual: 5, max: 8 },
      who: 'each',
    },
    {
      says: {
        fr: 'Regarder les écarts : le pour et le contre',
        nl: 'De spreiding bekijken: voor en tegen',
        en: 'Look at the spread: for and against',
      },
      minutes: { min: 5, usual: 10, max: 15 },
      who: 'plenary',
    },
  ],
  roles: ['facilitator'],
  materials: ['cards', 'wall'],
  certainty: 'practice',
  sources: [],
};
