import { addToSpace } from '../../../modules/accounts/actions/add-to-space.ts';
import { askToJoin } from '../../../modules/accounts/actions/ask-to-join.ts';
import { joinSpace } from '../../../modules/accounts/actions/join-space.ts';
import { openSpace } from '../../../modules/networks/actions/open-space.ts';
import type { SpaceInForm } from '../../../modules/networks/store/space.ts';
import { factsOf, type PersonName, personNames } from '../facts/persons.ts';
import { ofCommittee } from '../spaces.ts';
import { as, type Scene } from '../stage.ts';
import { fr, nl } from '../words.ts';

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
      nl: 'Bereidt de vergaderingen en de netwerkdag voor en volgt op wat er beloofd is. Elke gemeente is er vertegenwoordigd door minstens twee organisaties.',
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

const ofChildcare: PersonName[] = ['Véronique Collard', 'Aïcha Bouzid', 'Fatoumata Barry', 'Nadia Benchekroun'];

export async function spaces(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const founded = dates.inWeek(-150, 2, '11:00');
  const ana = await as(scene, 'Ana Verhaegen', founded);
  const plenaryId = await openSpace(tx, ana, plenary, founded);
  const committeeId = await openSpace(tx, ana, committee, founded);
  const now = dates.inWeek(-12, 4, '16:10');
  const tom = await as(scene, 'Tom Wauters', now);
  const childcareId = await openSpace(tx, tom, childcare, now);

  for (const name of personNames) {
    const { role, sinceWeeks } = factsOf(name);
    const came = dates.inWeek(-(sinceWeeks ?? 149) + 1, 2, '09:30');
    if (role === 'delegate') await joinSpace(tx, await as(scene, name, came), plenaryId, came);
  }
  for (const name of ['Ana Verhaegen', 'Tom Wauters', ...ofCommittee]) {
    const { personId } = await as(scene, name, founded);
    await addToSpace(tx, ana, { spaceId: committeeId, personId }, founded);
  }
  for (const [i, name] of ofChildcare.entries()) {
    const joined = dates.inWeek(-11 + i, 3, '14:15');
    await joinSpace(tx, await as(scene, name, joined), childcareId, joined);
  }
  await lotteAsks(scene, committeeId);
}

/** A request that waits for an answer of whoever coordinates. */
async function lotteAsks(scene: Scene, spaceId: string): Promise<void> {
  const now = scene.dates.ago(2, '10:35');
  const { text } = nl(
    'Joke zat voor Werkplaats Zenne in de stuurgroep. Ik volg haar op en wil graag mee aan tafel, te beginnen met de volgende vergadering.',
  );
  await askToJoin(scene.tx, await as(scene, 'Lotte Segers', now), { spaceId, message: text }, now);
}
