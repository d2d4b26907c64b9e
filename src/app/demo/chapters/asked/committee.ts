import { spacesOf } from '#modules/networks';
import { writeQuestion } from '../../../../modules/surveys/actions/write-question.ts';
import { fieldOf } from '../../../../modules/surveys/rules/ballot.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';
import { answered, opened, prepare, questionsHere } from './evaluate.ts';

const whenToMeet = {
  asked: fr("À quel moment le comité se réunit-il l'an prochain ?", {
    nl: 'Wanneer vergadert de stuurgroep volgend jaar?',
    en: 'When does the committee meet next year?',
  }),
  help: null,
  definition: {
    kind: 'choice' as const,
    several: true,
    options: [
      { id: 'o1', words: fr('Mardi matin', { nl: 'Dinsdagochtend', en: 'Tuesday morning' }) },
      { id: 'o2', words: fr('Jeudi après-midi', { nl: 'Donderdagmiddag', en: 'Thursday afternoon' }) },
      { id: 'o3', words: fr('Sur le temps de midi', { nl: 'Over de middag', en: 'Over lunch' }) },
    ],
  },
};

const chosen: [by: string, options: string[]][] = [
  ['Amélie Vanderlinden', ['o1', 'o2']],
  ['Koen Verbeke', ['o2']],
  ['Nadia Benchekroun', ['o2', 'o3']],
];

/** Asked in the committee, of its people alone: some answered, and nobody else sees that it is asked. */
export async function committeeAsks(scene: Scene): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.ago(2, '11:15');
  const committee = (await spacesOf(tx, networkId)).find(({ kind }) => kind === 'committee');
  if (!committee) throw new Error('The story has no committee');
  const subject = { kind: 'space', id: committee.id };
  const title = fr('Nos réunions, quand ?', { nl: 'Onze vergaderingen, wanneer?', en: 'Our meetings, when?' });
  const surveyId = await prepare(scene, { subject, kind: 'survey', title, audience: 'space', from: 'nothing' }, now);
  await writeQuestion(tx, await as(scene, 'Ana Verhaegen', now), { surveyId, known: null, question: whenToMeet }, now);
  await opened(scene, surveyId, now);
  const [asked] = await questionsHere(scene, surveyId);
  for (const [by, options] of chosen) {
    const { personId } = await as(scene, by, now);
    const values = { [fieldOf(asked?.id ?? '', 'of')]: options };
    await answered(scene, surveyId, { way: { by: 'account', personId }, lang: 'fr', values }, dates.ago(1, '09:40'));
  }
}
