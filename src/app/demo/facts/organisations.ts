import type { OrganisationKind } from '#modules/accounts';
import type { InBoth } from '#platform/texts';

type Facts = { name: InBoth; kind: OrganisationKind; commune: string; aliases?: string[] };

const inAll = (name: string): InBoth => ({ fr: name, nl: name });

/** The organisations of the invented network. None of them exists. */
export const organisations = {
  rampe: { name: { fr: 'La Rampe', nl: 'De Helling' }, kind: 'association', commune: 'Saint-Gilles' },
  taalhuis: { name: inAll('Taalhuis Zuid'), kind: 'training', commune: 'Forest' },
  zennedal: { name: inAll('OCMW Zennedal'), kind: 'cpas', commune: 'Forest', aliases: ['CPAS du Val de Senne'] },
  midi: {
    name: { fr: 'CPAS Senne-Midi', nl: 'OCMW Zenne-Zuid' },
    kind: 'cpas',
    commune: 'Saint-Gilles',
    aliases: ['CPAS SM'],
  },
  mission: {
    name: inAll('Mission locale Senne-Sud'),
    kind: 'missionLocale',
    commune: 'Saint-Gilles',
    aliases: ['MLSS', 'Mission locale'],
  },
  werkplaats: { name: inAll('Werkplaats Zenne'), kind: 'training', commune: 'Forest' },
  duo: { name: inAll('Duo-Métiers'), kind: 'training', commune: 'Uccle' },
  chantier: {
    name: { fr: 'Femmes en Chantier', nl: 'Vrouwen in de bouw' },
    kind: 'training',
    commune: 'Forest',
  },
  tilia: { name: inAll('Halte Tilia'), kind: 'association', commune: 'Forest' },
  marconi: { name: inAll('Atelier Marconi'), kind: 'training', commune: 'Uccle' },
  duden: { name: { fr: 'ALE Duden', nl: 'PWA Duden' }, kind: 'ale', commune: 'Forest' },
  babel: { name: inAll('Babel & Co'), kind: 'association', commune: 'Saint-Gilles' },
  mots: { name: inAll('Mots d’Ici'), kind: 'association', commune: 'Saint-Gilles', aliases: ['Mots dici'] },
  etabli: { name: inAll('L’Établi'), kind: 'training', commune: 'Forest' },
  cap: { name: { fr: 'Cap Numérique', nl: 'Kaap Digitaal' }, kind: 'training', commune: 'Saint-Gilles' },
  tournant: { name: inAll('Le Tournant'), kind: 'association', commune: 'Uccle' },
  schakel: { name: inAll('Huis De Schakel'), kind: 'association', commune: 'Forest' },
  wielemans: {
    name: { fr: 'Maison de l’emploi Wielemans', nl: 'Jobhuis Wielemans' },
    kind: 'jobCentre',
    commune: 'Forest',
    aliases: ['Maison de l’emploi', 'ME Wielemans'],
  },
  relais: { name: inAll('Relais Logement Midi'), kind: 'association', commune: 'Saint-Gilles' },
} as const satisfies Record<string, Facts>;

export type OrganisationKey = keyof typeof organisations;
