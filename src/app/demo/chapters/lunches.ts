import { keepTemplate } from '../../../modules/calendar/actions/events/keep-template.ts';
import { repeatEvent } from '../../../modules/calendar/actions/events/repeat-event.ts';
import { dayOf } from '../../../modules/calendar/rules/moment.ts';
import { daysOf } from '../../../modules/calendar/rules/planning/repeat.ts';
import { announce } from '../announce.ts';
import { comes } from '../come.ts';
import { places, stepFree } from '../facts/places.ts';
import { as, type Scene } from '../stage.ts';
import { fr } from '../words.ts';

/** A lunch every quarter, at noon also after the clocks change; and the template others start from. */
export async function lunches(scene: Scene): Promise<void> {
  const { tx, dates } = scene;
  const now = dates.ago(13, '10:15');
  const first = {
    kind: 'workshop' as const,
    poleId: scene.poleIds.equip,
    title: fr('Midi du réseau : un outil, une heure', {
      nl: 'Netwerkmiddag: één hulpmiddel, één uur',
      en: 'Network lunch: one tool, one hour',
    }),
    about: fr("On apporte son repas. Une organisation montre un outil qu'elle utilise ; les autres l'essaient.", {
      nl: 'Iedereen brengt zijn lunch mee. Eén organisatie toont een hulpmiddel dat ze gebruikt; de anderen proberen het uit.',
      en: 'Bring your lunch. One organisation shows a tool it uses; the others try it.',
    }),
    startsAt: dates.inWeek(4, 4, '12:00'),
    endsAt: dates.inWeek(4, 4, '13:30'),
    ...places.rampe,
    accessNote: stepFree,
    places: 16,
  };
  const eventId = await announce(scene, 'Tom Wauters', first, now);
  const tom = await as(scene, 'Tom Wauters', now);
  const days = daysOf(dayOf(first.startsAt), { every: 'quarter', end: { times: 4 } });
  await repeatEvent(tx, tom, { eventId, version: 1, days }, now);
  await keepTemplate(tx, tom, { eventId }, { once: null, page: '' }, now);
  for (const name of ['Sophie Delvaux', 'Joris Claes', 'Elif Kaya'] as const)
    await comes(scene, name, eventId, dates.ago(7, '14:20'));
}
