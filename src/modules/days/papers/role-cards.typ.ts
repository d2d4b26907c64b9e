export const roleCardsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body

#let card(one) = block(
  width: 100%,
  height: 78mm,
  breakable: false,
  inset: (y: 5mm),
  stroke: (bottom: (thickness: 0.5pt, dash: "dashed")),
  {
    heading(level: 2, titled(26pt, one.role))
    v(2mm)
    for line in one.does {
      block(above: 2.4mm, below: 0mm, grid(columns: (7mm, 1fr), text(size: 16pt)[–], text(size: 16pt, breakable(line))))
    }
  },
)

#for times in range(data.times) {
  if times > 0 { pagebreak() }
  if times == 0 { block(below: 3mm, heading(level: 1, titled(16pt, breakable(data.title)))) }
  text(size: 10pt, data.words.cut)
  for one in data.cards { card(one) }
}
`;
