import { say } from '#modules/statements';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';

/** A question under the day, that waits for an answer. */
export async function hamzaAsks(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const now = dates.ago(3, '14:12');
  const { personId, organisationId } = await as(scene, 'Hamza Tahiri', now);
  const subject = { networkId, kind: 'event', id: eventId };
  const said = fr("Est-ce qu'on peut venir avec une stagiaire, si elle reste à la même table que nous ?", {
    nl: 'Mogen we een stagiaire meebrengen, als ze aan dezelfde tafel zit als wij?',
  });
  await say(tx, { subject, kind: 'question', said, personId, name: null, organisationId, now });
}
