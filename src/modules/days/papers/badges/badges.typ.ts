import { acrossTemplate } from './across.typ.ts';
import { sheetTemplate } from './sheet.typ.ts';
import { uprightTemplate } from './upright.typ.ts';

/** Both sorts of badge, and the sheet they lie on. */
export const badgesTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let rounds = data.rounds
#let sheet = data.sheet
#let (badge-width, badge-height) = (sheet.width * 1mm, sheet.height * 1mm)
#let qr(picture, size) = image(bytes(picture), format: "svg", width: size, height: size, alt: data.words.picture)

// The mark of each round under its hour. The chips of a small badge stand closer.
#let places(person, width, chip-height, hour, gap, columns) = {
  let chip-width = (width - gap * (columns - 1)) / columns
  grid(
    columns: (chip-width,) * columns,
    column-gutter: gap,
    row-gutter: gap * 0.8,
    ..rounds.zip(person.groups).map(((round, mark)) => {
      block(below: hour * 0.4, figure-text(hour, breakable(round.time, longest: 9)))
      if mark == none { block(height: chip-height, align(horizon, [–])) }
      else { chip(mark, width: chip-width, height: chip-height) }
    }),
  )
}
${uprightTemplate}
${acrossTemplate}
${sheetTemplate}
`;
