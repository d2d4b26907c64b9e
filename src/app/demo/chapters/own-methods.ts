import { methodsOf } from '#modules/methods';
import { orMissing } from '#platform/missing';
import { sayHowMethodsWent } from '../../../modules/days/actions/say-how-methods-went.ts';
import { adapt } from '../../../modules/methods/actions/adapt.ts';
import { make } from '../../../modules/methods/actions/make.ts';
import { type CopyContent, contentOf } from '../../../modules/methods/rules/copy.ts';
import { as, type Scene } from '../stage.ts';
import { fr, typeset } from '../words.ts';

const said = (french: string, nl: string, en: string) => ({
  fr: typeset('fr', french),
  nl: typeset('nl', nl),
  en: typeset('en', en),
});

const walk: CopyContent = {
  name: said('La marche à deux', 'De wandeling per twee', 'Walking in pairs'),
  what: said(
    'Se parler en marchant, une question en poche, puis changer de personne.',
    'Wandelend met elkaar praten, met een vraag op zak, en dan van persoon wisselen.',
    'Talking while walking, with one question in the pocket, then changing partners.',
  ),
  notWhen: said(
    "Quand il pleut, ou quand quelqu'un marche difficilement : restez alors assis par deux.",
    'Als het regent, of als iemand moeilijk stapt: blijf dan per twee zitten.',
    'When it rains, or when somebody walks with difficulty: then sit down in pairs.',
  ),
  rotation: said(
    'Au signal, chaque personne du côté du mur avance d’une place.',
    'Op het teken schuift iedereen aan de muurkant één plaats op.',
    'At the sign, everybody on the side of the wall moves on by one place.',
  ),
  people: { from: 6, to: 40 },
  seated: null,
  minutes: { min: 60, usual: 90, max: 105 },
  materials: ['cards', 'clock'],
  purposes: ['meet', 'ideas'],
  roles: ['facilitator', 'timekeeper'],
  steps: [
    {
      says: said('Lire la question, choisir quelqu’un', 'De vraag lezen, iemand kiezen', 'Read the question, choose'),
      minutes: { min: 5, usual: 10, max: 10 },
      ...{ who: 'all', times: 1 },
    },
    {
      says: said('Marcher et raconter', 'Wandelen en vertellen', 'Walk and tell'),
      minutes: { min: 15, usual: 20, max: 25 },
      ...{ who: 'pairs', times: 3 },
    },
    {
      says: said('Dire une phrase à tous', 'Eén zin aan iedereen zeggen', 'Say one sentence to all'),
      minutes: { min: 10, usual: 20, max: 20 },
      ...{ who: 'plenary', times: 1 },
    },
  ],
};

/** Before last year’s day the network wrote down how it does 10-10-10, and a way of working that is its own. */
export async function ownMethods(scene: Scene): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.inWeek(dates.lastDay - 12, 2, '14:00');
  const ana = await as(scene, 'Ana Verhaegen', now);
  const tens = contentOf(orMissing((await methodsOf(tx, networkId)).byId('dix-dix-dix')));
  const [first, ...others] = tens.steps;
  const asked = said(
    'Dix minutes de questions, une par personne, sans conseil',
    'Tien minuten vragen, één per persoon, zonder raad',
    'Ten minutes of questions, one for each person, without advice',
  );
  const steps = [...(first ? [first] : []), ...others.map((step, i) => (i === 0 ? { ...step, says: asked } : step))];
  await adapt(tx, ana, { methodId: 'dix-dix-dix', version: 0, content: { ...tens, steps } }, now);
  await make(tx, ana, { content: walk, once: null }, now);
}

/** After it, those who led said how each method had worked. */
export async function methodsWent(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const own = (await methodsOf(tx, networkId)).all.find(({ certainty }) => certainty === 'own');
  const now = dates.inWeek(dates.lastDay, 5, '09:20');
  const tell = async (name: string, walkMark: number, cafeMark: number, words: string) => {
    const went = [
      { methodId: own?.id ?? '', mark: walkMark, words: fr(words) },
      { methodId: 'world-cafe', mark: cafeMark, words: null },
    ];
    await sayHowMethodsWent(tx, await as(scene, name, now), { eventId, went }, now);
  };
  await tell('Ana Verhaegen', 5, 4, 'Les usagers ont parlé les premiers : en marchant, personne ne regarde personne.');
  await tell('Nadia Benchekroun', 4, 4, 'Vingt minutes par tour suffisent largement.');
  await tell('Yassine El Amrani', 4, 3, 'Prévoir un banc à mi-chemin.');
}
