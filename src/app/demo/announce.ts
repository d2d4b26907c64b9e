import type { Written } from '#platform/texts';
import { createEvent } from '../../modules/calendar/actions/events/create-event.ts';
import { OPEN_TO_ALL } from '../../modules/calendar/rules/places/quotas.ts';
import type { EventContent } from '../../modules/calendar/store/events/save-event.ts';
import { as, type Scene } from './stage.ts';

type Announced = Pick<EventContent, 'kind' | 'startsAt' | 'endsAt'> & Partial<EventContent> & { title: Written };

/** What most events of the story have in common: for members, in both languages, as many as want to come. */
export const contentOf = (announced: Announced): EventContent => ({
  about: null,
  placeName: null,
  address: null,
  accessNote: null,
  languages: ['fr', 'nl'],
  audience: 'members',
  ...OPEN_TO_ALL,
  ...announced,
});

/** Puts an event in the calendar; `edition`: as the next edition of another one. Returns its id. */
export async function announce(
  scene: Scene,
  by: string,
  announced: Announced,
  now: Date,
  edition?: string,
): Promise<string> {
  const from = edition ? { id: edition, isEdition: true } : null;
  const once = { once: null, pageOf: (eventId: string) => eventId, from };
  return createEvent(scene.tx, await as(scene, by, now), contentOf(announced), once, now);
}
