import { writeQuestion } from '../../../../modules/surveys/actions/write-question.ts';
import { manyAnswered } from '../../../../modules/surveys/demo.ts';
import { fieldOf } from '../../../../modules/surveys/rules/ballot.ts';
import type { QuestionWritten } from '../../../../modules/surveys/store/questions.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';
import { closed, opened, prepare, questionsHere } from './evaluate.ts';

const WEEK = -20;

const themes: QuestionWritten = {
  asked: fr("Quels thèmes l'an prochain, et sous quelle forme ?", {
    nl: 'Welke thema’s volgend jaar, en in welke vorm?',
    en: 'Which themes next year, and in what form?',
  }),
  help: null,
  definition: {
    kind: 'matrix',
    most: 3,
    rows: [
      { id: 'o1', words: fr('Logement et emploi', { nl: 'Wonen en werk', en: 'Housing and work' }) },
      { id: 'o2', words: fr("Garde d'enfants", { nl: 'Kinderopvang', en: 'Child care' }) },
      { id: 'o3', words: fr('Santé mentale', { nl: 'Geestelijke gezondheid', en: 'Mental health' }) },
      { id: 'o4', words: fr('Le numérique', { nl: 'Digitaal', en: 'Going digital' }) },
    ],
    columns: [
      { id: 'o1', words: fr('Sur le terrain', { nl: 'Op het terrein', en: 'In the field' }) },
      { id: 'o2', words: fr('Rencontre à thème', { nl: 'Themabijeenkomst', en: 'Theme meeting' }) },
      { id: 'o3', words: fr('Intervision', { nl: 'Intervisie', en: 'Peer supervision' }) },
      { id: 'o4', words: fr('Journée', { nl: 'Netwerkdag', en: 'Network day' }) },
    ],
  },
};

/** Who chose what: row → columns, one line for each person. */
const chosen: { lang: 'fr' | 'nl'; cells: Record<string, string[]> }[] = [
  { lang: 'fr', cells: { o1: ['o4'], o2: ['o1'] } },
  { lang: 'fr', cells: { o1: ['o4'], o3: ['o3'] } },
  { lang: 'nl', cells: { o1: ['o2', 'o4'] } },
  { lang: 'nl', cells: { o1: ['o4'], o4: ['o2'] } },
  { lang: 'fr', cells: { o3: ['o3'] } },
  { lang: 'nl', cells: { o2: ['o1'], o1: ['o4'] } },
  { lang: 'nl', cells: { o3: ['o3'], o2: ['o1'] } },
  { lang: 'fr', cells: { o1: ['o4'], o3: ['o3'] } },
];

/** Themes and formats for the year: members chose, and next week’s day is what came of it. */
export async function themesChosen(scene: Scene): Promise<void> {
  const { tx, networkId, dates } = scene;
  const at = (days: 1 | 2 | 3 | 4 | 5, clock: string) => dates.inWeek(WEEK, days, clock);
  const surveyId = await prepare(
    scene,
    {
      subject: { kind: 'network', id: networkId },
      kind: 'survey',
      title: fr("Les thèmes de l'année", { nl: 'De thema’s van het jaar', en: 'The themes of the year' }),
      audience: 'members',
      from: 'nothing',
    },
    at(1, '09:00'),
  );
  const ana = await as(scene, 'Ana Verhaegen', at(1, '09:10'));
  await writeQuestion(tx, ana, { surveyId, known: null, question: themes }, at(1, '09:10'));
  await opened(scene, surveyId, at(1, '09:20'));
  const [question] = await questionsHere(scene, surveyId);
  const typed = chosen.map(({ lang, cells }) => ({
    lang,
    values: Object.fromEntries(
      Object.entries(cells).map(([row, columns]) => [fieldOf(question?.id ?? '', row), columns]),
    ),
  }));
  await manyAnswered(tx, { networkId, surveyId }, typed);
  await closed(scene, surveyId, at(5, '17:00'));
}
