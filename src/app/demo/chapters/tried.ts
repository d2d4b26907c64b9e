import { statementsOn } from '#modules/statements';
import { dayOf } from '../../../modules/days/store/day.ts';
import { tryOut } from '../../../modules/experiments/actions/try-out.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

/** Tried since a few weeks after last year’s day: the next day looks at it. */
export async function tried(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const { rounds } = await dayOf(tx, { networkId, eventId });
  const ids = rounds.flatMap(({ groups }) => groups.map(({ id }) => id));
  const said = await statementsOn(tx, { networkId, kind: 'group', ids, most: 500 });
  const from = said.find((one) => one.said.text.startsWith('Savoir avant de venir'));
  const now = dates.inWeek(-43, 2, '10:15');
  const nadia = await as(scene, 'Nadia Benchekroun', now);
  const trying = {
    name: fr('La même fiche « premier rendez-vous » à toutes les portes', {
      nl: 'Aan elke deur dezelfde fiche “eerste afspraak”',
      en: 'The same “first appointment” sheet at every door',
    }),
    about: fr(
      "Une page : combien de temps, avec qui, ce qu'on peut apporter. Chaque service la remet avant la première visite.",
      {
        nl: 'Eén pagina: hoelang, met wie, wat u kunt meebrengen. Elke dienst geeft ze vóór het eerste bezoek.',
      },
    ),
    criteria: [
      fr('Sept organisations au moins la remettent encore', { nl: 'Minstens zeven organisaties geven ze nog altijd' }),
      fr('Les personnes disent avoir su à quoi s’attendre', { nl: 'Mensen zeggen dat ze wisten wat te verwachten' }),
      fr('Moins de rendez-vous manqués la première fois', { nl: 'Minder gemiste eerste afspraken' }),
    ],
    startsOn: dates.dayWeeksAgo(43),
    endsOn: dates.dayWeeksAgo(-9),
    reviewOn: dates.dayWeeksAgo(0),
    statementId: from?.id ?? null,
  };
  await tryOut(tx, nadia, trying, null, now);
}
