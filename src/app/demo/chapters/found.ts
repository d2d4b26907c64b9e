import { addOrganisation, saveMembership, savePerson } from '#modules/accounts';
import { saveNetwork } from '#modules/networks';
import type { Role } from '#platform/member';
import { addPlace } from '../../../modules/accounts/actions/add-place.ts';
import { endPlace } from '../../../modules/accounts/actions/end-place.ts';
import { invite } from '../../../modules/accounts/actions/invite.ts';
import { changeSettings } from '../../../modules/networks/actions/change-settings.ts';
import { type OrganisationKey, organisations } from '../facts/organisations.ts';
import { emailOf, factsOf, personNames } from '../facts/persons.ts';
import { DEMO_COORDINATOR } from '../people.ts';
import { as, catchUp, type Scene, type Stage } from '../stage.ts';
import { fr } from '../words.ts';

const WEEKS_AGO = 158;

/** The network, its organisations and who works in them. */
export async function found(stage: Stage): Promise<Scene> {
  const { tx, dates } = stage;
  const now = dates.inWeek(-WEEKS_AGO, 2, '10:00');
  const ana = await savePerson(tx, { name: 'Ana Verhaegen', email: DEMO_COORDINATOR, language: null, now });
  const name = { fr: 'Réseau Senne-Sud', nl: 'Netwerk Zenne-Zuid', en: 'Senne-Sud network' };
  const communes = ['Saint-Gilles', 'Forest', 'Uccle'];
  const networkId = await saveNetwork(tx, {
    slug: 'senne-sud',
    name,
    languages: ['fr', 'nl', 'en'],
    communes,
    by: ana,
    now,
  });
  const organisationIds = {} as Record<OrganisationKey, string>;
  const poleIds = { orient: null, discover: null, equip: null, all: null };
  const scene: Scene = { ...stage, networkId, organisationIds, poleIds, personIds: new Map([['Ana Verhaegen', ana]]) };
  await saveMembership(tx, {
    networkId,
    personId: ana,
    organisationId: null,
    role: 'coordinator',
    function: { fr: 'coordinatrice du réseau', nl: 'coördinatrice van het netwerk' },
    by: ana,
    now,
  });

  for (const key of Object.keys(organisations) as OrganisationKey[])
    organisationIds[key] = await addOrganisation(tx, {
      networkId,
      ...organisations[key],
      aliases: aliasesOf(key),
      by: ana,
      now,
    });
  await come(scene, 'Tom Wauters', {
    email: 'tom.wauters@senne-sud.example',
    lang: 'nl',
    role: 'coordinator',
    function: { nl: 'netwerkcoördinator', fr: 'coordinateur du réseau' },
    now,
  });
  for (const person of personNames) {
    const { at, lang, role, function: what, sinceWeeks } = factsOf(person);
    if (!role) continue;
    const since = sinceWeeks ? dates.inWeek(-sinceWeeks, 1, '09:00') : now;
    await come(scene, person, { email: emailOf(person, at), lang, role, at, function: what, now: since });
  }

  await sayWhatItIs(scene);
  await moveJoke(scene, now);
  await askZoe(scene);
  return scene;
}

const aliasesOf = (key: OrganisationKey): string[] => {
  const facts = organisations[key];
  return 'aliases' in facts ? [...facts.aliases] : [];
};

type Coming = {
  email: string;
  lang: 'fr' | 'nl';
  role: Role;
  at?: OrganisationKey;
  function: { fr?: string; nl?: string };
  now: Date;
};

async function come(scene: Scene, name: string, { email, lang, at, now, ...place }: Coming): Promise<void> {
  const { tx, networkId, organisationIds, personIds } = scene;
  const personId = await savePerson(tx, { name, email, language: lang, now });
  personIds.set(name, personId);
  const organisationId = at ? organisationIds[at] : null;
  const by = personIds.get('Ana Verhaegen') ?? null;
  await saveMembership(tx, { networkId, personId, organisationId, ...place, by, now });
}

async function sayWhatItIs(scene: Scene): Promise<void> {
  const now = scene.dates.inWeek(-WEEKS_AGO + 1, 4, '15:20');
  await changeSettings(
    scene.tx,
    await as(scene, 'Ana Verhaegen', now),
    {
      version: 1,
      settings: {
        name: { fr: 'Réseau Senne-Sud', nl: 'Netwerk Zenne-Zuid', en: 'Senne-Sud network' },
        about: fr(
          "Une vingtaine d'organisations de Saint-Gilles, de Forest et d'Uccle accompagnent les mêmes personnes vers le travail, la formation ou un logement. Ici, elles se disent ce qui manque, ce qu'elles promettent et ce qui a été fait. Le réseau se réunit chaque mois et tient une Journée par an, avec les personnes concernées.",
          {
            nl: 'Een twintigtal organisaties uit Sint-Gillis, Vorst en Ukkel begeleiden dezelfde mensen naar werk, een opleiding of een woning. Hier zeggen ze wat er ontbreekt, wat ze beloven en wat er gedaan is. Het netwerk komt elke maand samen en houdt één netwerkdag per jaar, samen met de mensen om wie het gaat.',
            en: 'Some twenty organisations in Saint-Gilles, Forest and Uccle support the same people towards work, training or a home. Here they say what is missing, what they promise and what has been done. The network meets every month and holds one network day a year, together with the people concerned.',
          },
        ),
        communes: ['Saint-Gilles', 'Forest', 'Uccle'],
        languages: ['fr', 'nl', 'en'],
        modulesOff: [],
        accent: 'petrol',
      },
      logo: 'keep',
    },
    now,
  );
}

/** People move, organisations stay: what she promised for Werkplaats Zenne is Lotte Segers’ now. */
async function moveJoke(scene: Scene, now: Date): Promise<void> {
  const { tx, networkId, organisationIds, personIds, dates } = scene;
  const name = 'Joke Mertens';
  const personId = await savePerson(tx, { name, email: 'joke.mertens@schakel.example', language: 'nl', now });
  personIds.set(name, personId);
  const before = await saveMembership(tx, {
    networkId,
    personId,
    organisationId: organisationIds.werkplaats,
    role: 'delegate',
    function: { fr: 'coordinatrice', nl: 'coördinatrice' },
    by: personIds.get('Ana Verhaegen') ?? null,
    now,
  });

  const moved = dates.inWeek(-9, 1, '09:30');
  const ana = await as(scene, 'Ana Verhaegen', moved);
  const place = {
    role: 'worker',
    function: { fr: 'travailleuse de quartier', nl: 'opbouwwerkster' },
    sinceOn: dates.dayWeeksAgo(9),
    untilOn: null,
  } as const;
  await addPlace(tx, ana, { personId, organisationId: organisationIds.schakel, ...place }, moved);
  await endPlace(tx, ana, before, moved);
}

/** Somebody who has been asked in and did not answer yet. */
async function askZoe(scene: Scene): Promise<void> {
  const now = scene.dates.ago(3, '11:40');
  const inviting = {
    email: emailOf('Zoé Charlier', 'mission'),
    name: 'Zoé Charlier',
    role: 'worker' as const,
    organisationId: scene.organisationIds.mission,
    function: { fr: 'conseillère', nl: 'consulente' },
    lang: 'fr' as const,
  };
  await invite(scene.tx, await as(scene, 'Benoît Hermans', now), inviting, now);
  await catchUp(scene, now);
}
