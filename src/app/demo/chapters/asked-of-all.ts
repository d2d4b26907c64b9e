import { participantsOf } from '#modules/calendar';
import { answerPresent } from '../../../modules/commitments/actions/answer-present.ts';
import { askAllPresent } from '../../../modules/commitments/actions/ask-all-present.ts';
import { tasksAt } from '../../../modules/commitments/store/present.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

const asked = fr("Confirmer que votre service vient visiter l'Atelier Marconi", {
  nl: 'Bevestigen dat uw dienst Atelier Marconi komt bezoeken',
  en: 'Confirm that your service comes to visit Atelier Marconi',
});

const whys = [
  fr("Nous sommes deux, et l'accueil ne ferme pas le mardi."),
  fr('Notre groupe de cette année est déjà passé.'),
];

/** At the end of last year’s day something was asked of all who were there; most answered by the link of their e-mail. */
export async function askedOfAll(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.inWeek(dates.lastDay, 4, '15:20');
  const ana = await as(scene, 'Ana Verhaegen', now);
  await askAllPresent(tx, ana, { eventId, asked, dueOn: null, once: null }, now);
  const [task] = await tasksAt(tx, networkId, eventId);
  const people = await participantsOf(tx, { networkId, eventId });
  for (const [i, { id: registrationId }] of people.slice(0, 21).entries()) {
    const why = i % 9 === 4 ? (whys[i % whys.length] ?? null) : null;
    const answer = why ? ('notPossible' as const) : ('done' as const);
    const at = dates.inWeek(dates.lastDay + 1, i % 2 === 0 ? 1 : 3, '10:10');
    await answerPresent(tx, { networkId, taskId: task?.id ?? '' }, { registrationId, answer, why }, at);
  }
}
