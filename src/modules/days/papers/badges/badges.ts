import { setImmediate } from 'node:timers/promises';
import type { GroupMark } from '../marks.ts';
import { drawn, type PaperDay, type PaperLook, type PaperRound, printed, type RenderPdf } from '../paper.ts';
import { qrPicture } from '../qr-picture.ts';
import { filled } from '../words.ts';
import { badgesTemplate } from './badges.typ.ts';
import { type BadgeFormat, badgeSheets } from './formats.ts';

export interface Badges {
  day: PaperDay;
  rounds: PaperRound[];
  /** Where a code is typed by hand, as it is printed: "maillage.example/t". */
  place: string;
  people: Badge[];
  format: BadgeFormat;
}

export interface Badge {
  /** For a service user the name they chose; then family name and organisation are null. */
  firstName: string;
  familyName: string | null;
  organisation: string | null;
  /** One entry a round; null: in no group then. */
  groups: (GroupMark | null)[];
  /** What the QR code holds. Throws when it is too long for one (about 2,300 characters). */
  address: string;
  /** The same in words: "TILLEUL 42". */
  code: string;
}

/** A badge for each person in the order given, on sheets to cut or on labels. A4. */
export async function badges(
  renderPdf: RenderPdf,
  { day, rounds, place, people, format }: Badges,
  look: PaperLook,
): Promise<Uint8Array> {
  const { words } = look;
  const content = {
    rounds,
    sheet: badgeSheets[format],
    people: await withPictures(people),
    words: {
      scan: filled(words['badges.scan'], { place }),
      picture: filled(words['badges.picture'], { place }),
    },
  };
  const title = filled(words['badges.title'], { day: day.day });
  return printed(renderPdf, { template: badgesTemplate, title, day, content }, look);
}

/** A code takes a millisecond to work out: between two handfuls the server answers others. */
async function withPictures(people: Badge[]) {
  const done = [];
  for (const [index, { groups, address, ...person }] of people.entries()) {
    if (index % 16 === 15) await setImmediate();
    done.push({ ...person, groups: groups.map((mark) => drawn(mark)), qr: qrPicture(address) });
  }
  return done;
}
