export const timetableSheetTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let wall = data.kind == "wall"
#let hour-width = if wall { 34mm } else { 20mm }

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body

#block(below: if wall { 3mm } else { 2mm }, heading(level: 1, titled(if wall { 32pt } else { 24pt }, breakable(data.heading))))
#block(below: if wall { 8mm } else { 5mm }, text(size: if wall { 16pt } else { 12pt }, breakable(data.title)))

#let row(slot) = block(
  above: 0mm,
  below: 0mm,
  width: 100%,
  breakable: false,
  inset: (y: if wall { 3.2mm } else { 1.8mm }),
  stroke: (top: hairline),
  grid(
    columns: (hour-width, 1fr, auto),
    column-gutter: 4mm,
    align: (left + top, left + top, right + top),
    figure-text(if wall { 22pt } else { 14pt }, breakable(slot.from, longest: 12)),
    {
      text(size: if wall { 19pt } else { 12pt }, weight: 600, breakable(slot.title))
      for line in slot.lines {
        linebreak()
        text(size: if wall { 13pt } else { 10pt }, breakable(line))
      }
    },
    text(size: if wall { 13pt } else { 10pt }, slot.lasts),
  ),
)

#for slot in data.slots { row(slot) }
#line(length: 100%, stroke: section-rule)

#if data.materials != none {
  block(above: 6mm, below: 2mm, breakable: false, {
    heading(level: 2, titled(15pt, breakable(data.materials.title)))
    v(2mm)
    for one in data.materials.lines { block(above: 2.2mm, below: 0mm, text(size: 10pt, breakable(one))) }
  })
}
`;
