import { type PaperDay, type PaperLook, printed, type RenderPdf } from './paper.ts';
import { timetableSheetTemplate } from './timetable-sheet.typ.ts';

export interface TimetableSheet {
  day: PaperDay;
  /** "Déroulé", or what the wall says. */
  title: string;
  /** wall: to be read from two metres. team: with all that the team knows. */
  kind: 'wall' | 'team';
  slots: TimetableSheetSlot[];
  /** What has to be brought, for the team. */
  materials: { title: string; lines: string[] } | null;
}

export interface TimetableSheetSlot {
  /** As it is said: "9 h 30". */
  from: string;
  /** How long, or until when. */
  lasts: string;
  title: string;
  /** Where, by which method, who does what, what is still to be decided. */
  lines: string[];
}

/** How the day goes: one page to hang up, or the sheet of whoever leads it. A4. */
export function timetableSheet(renderPdf: RenderPdf, sheet: TimetableSheet, look: PaperLook): Promise<Uint8Array> {
  const { day, title, kind, slots, materials } = sheet;
  return printed(
    renderPdf,
    { template: timetableSheetTemplate, title, day, content: { heading: day.day, kind, slots, materials } },
    look,
  );
}
