import { makeSurvey } from '../../../../modules/surveys/actions/make-survey.ts';
import { writeQuestion } from '../../../../modules/surveys/actions/write-question.ts';
import { fieldOf } from '../../../../modules/surveys/rules/ballot.ts';
import { morningAfter } from '../../../../modules/surveys/rules/letters.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';
import { answered, opened, prepare, questionsHere } from '../asked/evaluate.ts';

const DAYS_TO_ANSWER = 15;

const places: [by: string, at: number, why: string][] = [
  ['Nadia Benchekroun', 80, 'Sans trace écrite, rien ne se passe après.'],
  ['Yassine El Amrani', 30, 'On vient aussi pour se voir et souffler.'],
  ['Wout Peeters', 60, ''],
  ['Koen Verbeke', 90, 'Mijn directie vraagt wat het opbrengt.'],
  ['Hamza Tahiri', 20, 'Le lien est déjà un résultat.'],
  ['Ioana Petrescu', 70, ''],
];

/** What the day is for, asked before it of the members: open, so nobody sees a result yet. And its evaluation, prepared. */
export async function whatIsItFor(scene: Scene, eventId: string): Promise<void> {
  const { tx, dates } = scene;
  const now = dates.ago(2, '09:30');
  const subject = { kind: 'event', id: eventId };
  const title = fr('Une journée pour quoi faire ?', { nl: 'Een netwerkdag, waarvoor?', en: 'A day, what for?' });
  const surveyId = await prepare(scene, { subject, kind: 'survey', title, audience: 'anyone', from: 'nothing' }, now);
  const ana = await as(scene, 'Ana Verhaegen', now);
  const question = {
    asked: fr('Où placez-vous la journée ?', { nl: 'Waar plaatst u de dag?', en: 'Where do you place the day?' }),
    help: null,
    definition: {
      kind: 'barometer' as const,
      low: fr('événement occupationnel', { nl: 'om samen bezig te zijn', en: 'something to do together' }),
      high: fr('production de contenu', { nl: 'om inhoud te maken', en: 'producing content' }),
    },
  };
  await writeQuestion(tx, ana, { surveyId, known: null, question }, now);
  await opened(scene, surveyId, now);
  const [asked] = await questionsHere(scene, surveyId);
  for (const [by, at, why] of places) {
    const { personId } = await as(scene, by, now);
    const values = { [fieldOf(asked?.id ?? '', 'at')]: String(at), [fieldOf(asked?.id ?? '', 'why')]: why };
    await answered(scene, surveyId, { way: { by: 'account', personId }, lang: 'fr', values }, dates.ago(1, '10:15'));
  }
  const content = {
    title: fr("Évaluation : Un toit d'abord, et le travail ?", {
      nl: 'Evaluatie: Eerst een dak, en dan werk?',
      en: 'Evaluation: A roof first, and then work?',
    }),
    about: null,
    audience: 'came' as const,
    opensAt: null,
    closesAt: morningAfter(dates.inWeek(1, 4, '15:30'), DAYS_TO_ANSWER),
    wantsLetters: true,
  };
  await makeSurvey(tx, ana, { subject, kind: 'evaluation', content, from: 'readyMade' }, now);
}
