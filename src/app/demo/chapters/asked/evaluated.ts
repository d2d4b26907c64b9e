import { manyAnswered } from '../../../../modules/surveys/demo.ts';
import { announce } from '../../announce.ts';
import { comes } from '../../come.ts';
import { type EvaluationAnswer, saidOfLastYear, saidTheYearBefore } from '../../facts/evaluation-answers.ts';
import { type PersonName, personNames } from '../../facts/persons.ts';
import { places } from '../../facts/places.ts';
import type { Scene } from '../../stage.ts';
import { fr } from '../../words.ts';
import { closed, evaluationTyped, opened, prepare, questionsHere } from './evaluate.ts';

const YEAR = 52;
const notYetThere: PersonName[] = ['Lotte Segers', 'Emilia Nowak', 'Zoé Charlier'];

/** Last year’s day evaluated by those who came, and the day of the year before by whoever was in the room. */
export async function evaluated(scene: Scene, lastYear: string): Promise<void> {
  await theYearBefore(scene);
  const { dates } = scene;
  const at = (clock: string) => dates.inWeek(dates.lastDay, 4, clock);
  const surveyId = await prepare(
    scene,
    {
      subject: { kind: 'event', id: lastYear },
      kind: 'evaluation',
      title: fr('Évaluation : Premier rendez-vous, première porte', {
        nl: 'Evaluatie: Eerste afspraak, eerste deur',
        en: 'Evaluation: First appointment, first door',
      }),
      audience: 'came',
      from: 'readyMade',
    },
    at('08:00'),
  );
  await opened(scene, surveyId, at('15:10'));
  await theyAnswer(scene, surveyId, saidOfLastYear);
  await closed(scene, surveyId, dates.inWeek(dates.lastDay + 2, 5, '08:00'));
}

async function theYearBefore(scene: Scene): Promise<void> {
  const { dates } = scene;
  const at = (clock: string) => dates.inWeek(dates.lastDay - YEAR, 4, clock);
  const title = fr('Qui fait quoi dans la zone ?', {
    nl: 'Wie doet wat in de zone?',
    en: 'Who does what in the area?',
  });
  const eventId = await announce(
    scene,
    'Ana Verhaegen',
    { kind: 'day', title, startsAt: at('09:00'), endsAt: at('16:00'), ...places.wiels, audience: 'public' },
    dates.inWeek(dates.lastDay - YEAR - 8, 2, '10:00'),
  );
  for (const [i, name] of personNames.filter((name, at) => at % 3 !== 0 && !notYetThere.includes(name)).entries())
    await comes(scene, name, eventId, dates.inWeek(dates.lastDay - YEAR - 6 + (i % 4), 3, '10:30'));
  const surveyId = await prepare(
    scene,
    {
      subject: { kind: 'event', id: eventId },
      kind: 'evaluation',
      title: fr('Évaluation : Qui fait quoi dans la zone ?', {
        nl: 'Evaluatie: Wie doet wat in de zone?',
        en: 'Evaluation: Who does what in the area?',
      }),
      audience: 'anyone',
      from: 'readyMade',
    },
    at('08:00'),
  );
  await opened(scene, surveyId, at('15:40'));
  await theyAnswer(scene, surveyId, saidTheYearBefore);
  await closed(scene, surveyId, at('16:30'));
}

async function theyAnswer(scene: Scene, surveyId: string, answers: readonly EvaluationAnswer[]): Promise<void> {
  const questions = await questionsHere(scene, surveyId);
  const typed = answers.map((said) => ({ values: evaluationTyped(questions, said), lang: said.lang }));
  await manyAnswered(scene.tx, { networkId: scene.networkId, surveyId }, typed);
}
