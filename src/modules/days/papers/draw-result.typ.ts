export const drawResultTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body

#let row(person) = block(above: 0mm, below: 0mm, width: 100%, breakable: false, inset: (y: 1.1mm), stroke: (bottom: hairline), grid(
  columns: (1fr, 20mm),
  column-gutter: 3mm,
  align: (left + horizon, right + horizon),
  text(size: 12pt, breakable(person.name)),
  chip(person.mark, width: 20mm),
))

#for (index, one) in data.rounds.enumerate() {
  if index > 0 { pagebreak() }
  block(below: 4mm, heading(level: 1, titled(24pt, breakable(data.title))))
  block(below: 3mm, {
    figure-text(18pt, breakable(one.round.time))
    if one.round.title != none { h(4mm); text(size: 13pt, breakable(one.round.title)) }
  })
  if one.drawn != none {
    block(below: 2mm, text(size: 13pt, weight: 600, one.drawn))
    block(below: 5mm, text(size: 10pt, data.words.again))
  }
  columns(2, gutter: 8mm, for person in one.people { row(person) })
}
`;
