/** Groups beside each other as they hang on a wall: the mark over the whole column, the names under it. */
export const groupBlocksTemplate = `
// size: of a name, and the white above and below it.
#let group-block(group, (size, white)) = block(breakable: group.people.len() > 24, width: 100%, {
  block(below: 2.6mm, chip(group.mark, width: 100%, height: 13mm))
  heading(level: 3, text(size: 10pt, weight: 400, {
    [#group.called, #group.told]
    if group.place != none [. #breakable(group.place)]
  }))
  v(1.6mm, weak: true)
  for name in group.people {
    block(above: 0mm, below: 0mm, width: 100%, inset: (y: white), stroke: (bottom: hairline), text(size: size, breakable(name)))
  }
})

#let group-blocks(groups, size) = grid(
  columns: (1fr,) * if groups.len() <= 4 { 2 } else { 3 },
  column-gutter: 6mm,
  row-gutter: 8mm,
  ..groups.map(group => group-block(group, size)),
)

// The hour and the name of a round, over its groups.
#let round-head(round) = block(sticky: true, below: 4mm, above: 0mm, width: 100%, stroke: (bottom: section-rule), inset: (bottom: 1.6mm), grid(
  columns: (auto, 1fr),
  column-gutter: 5mm,
  align: left + bottom,
  heading(level: 2, figure-text(20pt, breakable(round.time))),
  if round.title != none { text(size: 13pt, breakable(round.title)) },
))
`;
