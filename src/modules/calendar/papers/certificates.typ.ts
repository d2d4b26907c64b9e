/** A page for each person, in their language. */
export const certificatesTemplate = `
#import "/house.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, margin: (x: 24mm, top: 24mm, bottom: 18mm))

#for (index, page) in data.pages.enumerate() {
  if index > 0 { pagebreak() }
  set text(lang: page.language)
  text(size: 12pt, weight: 600, breakable(page.network))
  v(14mm)
  {
    show heading: it => it.body
    heading(level: 1, titled(30pt, breakable(page.title)))
  }
  v(8mm)
  text(size: 12pt, page.certifies)
  v(2mm)
  context fitting(page.name, (34pt, 28pt, 22pt, 17pt), 162mm, lines: 1)
  if page.organisation != "" {
    linebreak()
    text(size: 13pt, breakable(page.organisation))
  }
  v(6mm)
  text(size: 12pt, page.took-part)
  v(2mm)
  titled(20pt, breakable(page.event))
  v(4mm)
  line(length: 100%, stroke: section-rule)
  v(2mm)
  for fact in page.facts { block(below: 3.2mm, text(size: 12pt, breakable(fact, longest: 30))) }
  v(1fr)
  line(length: 100%, stroke: hairline)
  v(1mm)
  grid(
    columns: (28mm, 1fr),
    gutter: 8mm,
    align: horizon,
    image(bytes(page.qr), format: "svg", width: 28mm, height: 28mm, alt: page.verify),
    {
      block(below: 2mm, text(size: 10.5pt, page.verify))
      // Divided without a hyphen, which would be typed as a part of it.
      text(size: 8.5pt, page.address.clusters().join(sym.zws))
    },
  )
}
`;
