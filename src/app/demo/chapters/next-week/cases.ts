import { addCase } from '../../../../modules/days/actions/add-case.ts';
import { chooseCasePlan } from '../../../../modules/days/actions/choose-case-plan.ts';
import type { Day } from '../../../../modules/days/rules/day.ts';
import { as, type Scene } from '../../stage.ts';
import { fr } from '../../words.ts';

const cases = [
  {
    title: fr('Un garant introuvable', { nl: 'Geen borg te vinden', en: 'No guarantor to be found' }),
    about: fr(
      'Un contrat de six mois, un propriétaire qui demande un garant, et personne à qui le demander. Par où commencer ?',
      {
        nl: 'Een contract van zes maanden, een eigenaar die een borg vraagt, en niemand om het aan te vragen. Waar te beginnen?',
        en: 'A contract for six months, a landlord who asks for a guarantor, and nobody to ask. Where to begin?',
      },
    ),
  },
  {
    title: fr('Deux heures de trajet', { nl: 'Twee uur onderweg', en: 'Two hours on the way' }),
    about: fr("Le logement trouvé est à l'autre bout de la région, la formation commence à huit heures.", {
      nl: 'De gevonden woning ligt aan de andere kant van het gewest, de opleiding begint om acht uur.',
      en: 'The home that was found is at the other end of the region, the training begins at eight.',
    }),
  },
  {
    title: fr('Une adresse pour le dossier', { nl: 'Een adres voor het dossier', en: 'An address for the file' }),
    about: fr(
      "Sans adresse fixe, le courrier se perd et le dossier s'arrête. Qui peut en prêter une, et à quelles conditions ?",
      {
        nl: 'Zonder vast adres raakt de post zoek en stopt het dossier. Wie kan er een lenen, en onder welke voorwaarden?',
        en: 'Without a fixed address letters get lost and the file stops. Who can lend one, and on which conditions?',
      },
    ),
  },
];

/** Three cases; six tables study one each and then join by twos: it fits into three quarters of an hour. */
export async function casesAreChosen(scene: Scene, { eventId, rounds }: Day, now: Date): Promise<void> {
  const { tx } = scene;
  const ana = await as(scene, 'Ana Verhaegen', now);
  for (const { title, about } of cases)
    await addCase(tx, ana, { eventId, title, about, minutes: 25, needsActor: false, actorId: null }, now);
  const [, , first] = rounds;
  if (!first) return;
  const plan = { roundId: first.id, mode: 'merged' as const, minutesBetween: 5, minutesToTell: 5, version: 0 };
  await chooseCasePlan(tx, ana, { eventId, ...plan }, now);
}
