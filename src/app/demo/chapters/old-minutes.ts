import { bringMinutes } from '../../../modules/meetings/actions/importing/bring-minutes.ts';
import { keepChoices } from '../../../modules/meetings/actions/importing/choose.ts';
import { readBroughtMinutes } from '../../../modules/meetings/actions/importing/read-import.ts';
import { saveAsMeeting } from '../../../modules/meetings/actions/importing/save-as-meeting.ts';
import { broughtIn } from '../../../modules/meetings/rules/importing/brought-in.ts';
import { acceptAll, type Choices } from '../../../modules/meetings/rules/importing/choices.ts';
import { groups, type Item, itemsOf, TICKED } from '../../../modules/meetings/rules/importing/items.ts';
import { importOf, importsOf } from '../../../modules/meetings/store/importing/imports.ts';
import { as, type Scene } from '../stage.ts';
import { typeset } from '../words.ts';

/** Minutes from before the network worked with this: some came in long ago, others are gone through at the moment. */
export async function oldMinutes(scene: Scene): Promise<void> {
  const { dates } = scene;
  const longAgo = dates.inWeek(-20, 2, '15:40');
  const saved = await brought(scene, 'PV comité, écouter les usagers', listening(scene), longAgo);
  await saveAll(scene, saved, longAgo);
  const yesterday = dates.ago(1, '16:50');
  const half = await brought(scene, 'PV comité, préparation de la Journée', preparing(scene), yesterday);
  await begin(scene, half, yesterday);
}

const onDay = (day: Date, withYear = true): string =>
  new Intl.DateTimeFormat('fr-BE', {
    ...{ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Brussels' },
    ...(withYear && { year: 'numeric' }),
  }).format(day);

const listening = ({ dates }: Scene): string => `Comité d'accompagnement
Date : ${onDay(dates.inWeek(-110, 2, '09:30'))}, de 9h30 à 11h30
Lieu : Maison de l'emploi Wielemans

Présents : Sophie Delvaux (Maison de l'emploi Wielemans), Nadia Benchekroun, Rachid Ouali
Excusée : Fatoumata Barry

Ordre du jour
1. Comment entendre les usagers
2. Les tickets de tram

1. Comment entendre les usagers
Proposition : une boîte à idées dans chaque salle d'attente.
Décision : deux usagers sont invités à chaque Journée, et leur trajet est remboursé.
Action : Nadia Benchekroun écrit la lettre d'invitation.

2. Les tickets de tram
Problème : un entretien est parfois fixé le jour même, et personne n'avance le ticket.
Décision prise à l'unanimité : chaque accueil garde dix tickets d'avance.
`;

const preparing = ({ dates }: Scene): string => `PV du Comité d'accompagnement
${onDay(dates.inWeek(-92, 2, '09:30'))}, 9h30 – 12h, au CPAS de Tilia

Présents : Sophie Delvaux (Maison de l'emploi Wielemans), Nadia Benchekroun : nadia@rampe.example, Koen Verbeke, Delvaux Sophie
Excusés : R. Ouali, Fatoumata Barry (L'Atelier des mots)
Les autres membres n'ont pas répondu.

Ordre du jour
1. Le thème de la Journée
2. Qui accueille les groupes
3. Divers

1. Le thème de la Journée
Koen propose de parler du logement, Sophie du premier rendez-vous.
Décision : le thème est le premier rendez-vous, par consensus.
Problème : peu de petites associations viennent.
Action : Sophie Delvaux téléphone aux associations de quartier avant le 15 mars.

2. Qui accueille les groupes
Proposition : deux personnes à chaque table, dont une d'une autre commune.
Rem. : la salle du haut n'a pas d'ascenseur.
Décision : la salle du haut n'est pas utilisée.

3. Divers
Info : le guide des guichets est réimprimé.

Prochaine réunion : ${onDay(dates.inWeek(-86, 2, '09:30'), false)} à 9h30, Maison de l'emploi Wielemans ou CPAS de Tilia (lieu à confirmer).
OJ : programme de la Journée ; invitations
`;

/** Ana brings a text in, and it is read at once; returns its id. */
async function brought(scene: Scene, name: string, text: string, now: Date): Promise<string> {
  const { tx, networkId } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  await bringMinutes(tx, ana, [{ kind: 'pasted', name, text: typeset('fr', text) }], null, now);
  const found = (await importsOf(tx, networkId)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} did not come in`);
  await readBroughtMinutes(tx, { networkId, importId: found.id });
  return found.id;
}

async function itemsIn({ tx, networkId }: Scene, importId: string) {
  const found = await importOf(tx, { networkId, importId });
  if (!found?.understood) throw new Error(`An import of the story was not read: ${found?.reason}`);
  return { items: itemsOf(found.understood), version: found.version };
}

const allOf = (items: readonly Item[], chosen: Choices, which: readonly (typeof groups)[number][]): Choices =>
  which.reduce((choices, group) => acceptAll(items, choices, group), chosen);

async function saveAll(scene: Scene, importId: string, now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  const { items, version } = await itemsIn(scene, importId);
  const approved = { answer: 'correct' as const, fields: { space: '', meeting: '', approved: TICKED } };
  const choices = allOf(items, { into: approved }, groups);
  const read = broughtIn(items, choices);
  if (!read.ok) throw new Error(`An import of the story lacks ${Object.keys(read.problems).join(', ')}`);
  const saving = { ...{ importId, version, choices }, brought: read.value, placeName: read.value.event?.place ?? null };
  const network = { languages: ['fr' as const, 'nl' as const], lang: 'fr' as const, spaceId: null };
  const saved = await saveAsMeeting(
    scene.tx,
    ana,
    { ...saving, ...network, nextPlaces: new Map(), people: new Set() },
    now,
  );
  if (saved.outcome !== 'saved') throw new Error(`An import of the story was not saved: ${saved.outcome}`);
}

/** She went through the head, the agenda and some of the people, then somebody came in. */
async function begin(scene: Scene, importId: string, now: Date): Promise<void> {
  const ana = await as(scene, 'Ana Verhaegen', now);
  const { items, version } = await itemsIn(scene, importId);
  const first: Choices = { p0: { answer: 'accept' }, p1: { answer: 'accept' } };
  const choices = allOf(items, first, ['head', 'agenda']);
  const kept = await keepChoices(scene.tx, ana, { importId, version, choices }, now);
  if (kept !== 'kept') throw new Error('What was chosen in an import of the story was not kept');
}
