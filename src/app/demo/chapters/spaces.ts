import { openSpace } from '../../../modules/networks/actions/open-space.ts';
import type { SpaceInForm } from '../../../modules/networks/store/space.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

const plenary: SpaceInForm = {
  kind: 'plenary',
  access: 'open',
  name: { fr: 'Plénière', nl: 'Plenaire vergadering', en: 'Plenary' },
  purpose: fr('Toutes les organisations, deux fois par an. On y décide de la Journée et du comité.', {
    nl: 'Alle organisaties, twee keer per jaar. Hier beslissen we over de netwerkdag en over de stuurgroep.',
    en: 'All organisations, twice a year. This is where the network day and the steering committee are decided.',
  }),
  joinUntilOn: null,
};
const committee: SpaceInForm = {
  kind: 'committee',
  access: 'onRequest',
  name: { fr: 'Comité d’accompagnement', nl: 'Stuurgroep', en: 'Steering committee' },
  purpose: fr(
    'Prépare les réunions et la Journée, et suit ce qui a été promis. Chaque commune y a au moins deux organisations.',
    {
      nl: 'Bereidt de vergaderingen en de netwerkdag voor en volgt op wat er beloofd is. Elke gemeente is er met minstens twee organisaties.',
      en: 'Prepares the meetings and the network day, and follows what was promised. At least two organisations per municipality.',
    },
  ),
  joinUntilOn: null,
};
const childcare: SpaceInForm = {
  kind: 'workingGroup',
  access: 'open',
  name: { fr: 'Garde d’enfants', nl: 'Kinderopvang', en: 'Childcare' },
  purpose: fr(
    "Trouver des places pour les enfants le temps d'un entretien, d'une formation ou d'une période d'essai. Le groupe prépare la prochaine Journée.",
    {
      nl: 'Opvang vinden voor de duur van een gesprek, een opleiding of een proefperiode. De groep bereidt de volgende netwerkdag voor.',
      en: 'Finding places for children for the time of an interview, a training course or a trial period. The group prepares the next network day.',
    },
  ),
  joinUntilOn: null,
};

export async function spaces(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const founded = dates.inWeek(-150, 2, '11:00');
  const ana = await as(scene, 'Ana Verhaegen', founded);
  await openSpace(tx, ana, plenary, founded);
  await openSpace(tx, ana, committee, founded);
  const now = dates.inWeek(-12, 4, '16:10');
  await openSpace(tx, await as(scene, 'Tom Wauters', now), childcare, now);
}
