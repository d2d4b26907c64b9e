export const roundPosterTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body

#grid(
  columns: (1fr, auto),
  column-gutter: 8mm,
  align: (left + bottom, right + bottom),
  heading(level: 1, titled(24pt, breakable(data.title))),
  figure-text(24pt, breakable(data.round.time)),
)
#if data.round.title != none { block(above: 3mm, text(size: 13pt, breakable(data.round.title))) }
#v(3mm)

#let group-block(group) = block(breakable: group.people.len() > 24, width: 100%, {
  block(below: 2.6mm, chip(group.mark, width: 100%, height: 13mm))
  heading(level: 2, text(size: 10pt, weight: 400)[#group.called, #group.told])
  v(1.6mm, weak: true)
  for name in group.people {
    block(above: 0mm, below: 0mm, width: 100%, inset: (y: 1.7mm), stroke: (bottom: hairline), text(size: 12pt, breakable(name)))
  }
})

#let columns-count = if data.groups.len() <= 4 { 2 } else { 3 }
#grid(
  columns: (1fr,) * columns-count,
  column-gutter: 6mm,
  row-gutter: 8mm,
  ..data.groups.map(group-block),
)
`;
