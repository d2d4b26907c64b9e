import { newId } from '#platform/db';
import { addCase } from '../../../modules/days/actions/add-case.ts';
import { writeSheet } from '../../../modules/days/actions/sheets/write-sheet.ts';
import type { SheetPart } from '../../../modules/days/rules/sheets/parts.ts';
import { dayOf } from '../../../modules/days/store/day.ts';
import { sheetsLastYear, studiedLastYear } from '../facts/studied-last-year.ts';
import { as, type Scene } from '../stage.ts';
import { typeset } from '../words.ts';

/** A case that the tables of last year’s day studied, on their sheets. */
export async function caseStudied(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const before = dates.inWeek(dates.lastDay - 1, 2, '11:10');
  const ana = await as(scene, 'Ana Verhaegen', before);
  const plain = { minutes: 25, needsActor: false, actorId: null };
  const caseId = await addCase(tx, ana, { eventId, ...studiedLastYear, ...plain }, before);
  const { rounds } = await dayOf(tx, { networkId, eventId });
  for (const { table, lang, parts } of sheetsLastYear) {
    const group = rounds[1]?.groups[table];
    if (!group) throw new Error('The story speaks of a table that is not there');
    const words = (part: SheetPart) => ({ words: typeset(lang, parts[part]), seen: [] });
    const typed = {
      profile: words('profile'),
      diagnosis: words('diagnosis'),
      proposals: words('proposals'),
      orientations: words('orientations'),
    };
    const which = { networkId, eventId, groupId: group.id, caseId };
    await writeSheet(tx, which, typed, { id: newId(), lang, writtenBy: null }, dates.inWeek(dates.lastDay, 4, '14:25'));
  }
}
