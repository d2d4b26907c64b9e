export const doorListTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let rounds = data.rounds
#let chip-width = if rounds.len() <= 4 { 18mm } else { 13mm }

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#set page(flipped: rounds.len() > 6)

#block(below: 3mm, {
  show heading: it => it.body
  heading(level: 1, titled(24pt, breakable(data.title)))
})
#block(below: 5mm, text(size: 11pt, breakable(data.words.expected)))

#set table.cell(breakable: false)
#let column-title(words) = text(size: 9pt, weight: 600, breakable(words))

#table(
  columns: (8mm, 9mm, 1.15fr, 1fr) + (chip-width + 2mm,) * rounds.len(),
  stroke: (x, y) => (bottom: if y == 0 { section-rule } else { hairline }),
  inset: (x: 1mm, y: 1.5mm),
  align: (left + horizon, left + horizon) + (left + horizon,) * (2 + rounds.len()),
  table.header(
    table.cell(colspan: 2, align: left + bottom, column-title(data.words.present)),
    table.cell(align: left + bottom, column-title(data.words.name)),
    table.cell(align: left + bottom, column-title(data.words.organisation)),
    ..rounds.map(round => table.cell(align: left + bottom, figure-text(11pt, breakable(round.time, longest: 9)))),
  ),
  ..for row in data.rows {
    (
      figure-text(15pt, row.initial),
      rect(width: 4.6mm, height: 4.6mm, stroke: 1pt + black),
      {
        text(size: 12pt, weight: 600, breakable(row.lead))
        if row.rest != "" [ #text(size: 12pt, breakable(row.rest))]
      },
      {
        set text(size: 10pt)
        breakable(row.organisation)
        if row.role != "" { linebreak(); text(size: 9pt, breakable(row.role)) }
      },
      ..row.groups.map(group => if group == none [–] else { chip(group, width: chip-width) }),
    )
  }
)
`;
