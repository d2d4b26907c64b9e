export const movesListTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
#set table.cell(breakable: false)
#let mark-or-dash(mark) = if mark == none [–] else { chip(mark, width: 18mm) }

#block(below: 3mm, heading(level: 1, titled(24pt, breakable(data.title))))
#block(below: 5mm, text(size: 11pt, data.words.since))
#table(
  columns: (1.1fr, 20mm, 22mm, 22mm, 1.3fr),
  stroke: (x, y) => (bottom: if y == 0 { section-rule } else { hairline }),
  inset: (x: 1mm, y: 1.6mm),
  align: left + horizon,
  table.header(..("name", "round", "from", "to", "why").map(key => table.cell(align: left + bottom, text(size: 9pt, weight: 600, data.words.at(key))))),
  ..for move in data.moves {
    (
      text(size: 12pt, weight: 600, breakable(move.name)),
      figure-text(12pt, breakable(move.round.time, longest: 9)),
      mark-or-dash(move.from),
      mark-or-dash(move.to),
      text(size: 10pt, if move.why == none { "" } else { breakable(move.why) }),
    )
  }
)
`;
