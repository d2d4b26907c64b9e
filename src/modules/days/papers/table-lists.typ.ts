export const tableListsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
#let note-line = 9mm

#for (index, group) in data.tables.enumerate() {
  if index > 0 { pagebreak() }
  band(group.mark, 46mm)
  v(8mm)
  grid(
    columns: (auto, 1fr),
    column-gutter: 10mm,
    align: (left + bottom, right + bottom),
    heading(level: 1, titled(32pt, group.called)),
    {
      figure-text(20pt, breakable(group.round.time))
      if group.round.title != none { linebreak(); text(size: 12pt, breakable(group.round.title)) }
    },
  )
  text(size: 13pt, group.told)
  v(5mm)
  table(
    columns: (1.2fr, 1fr),
    stroke: (x, y) => (bottom: if y == 0 { section-rule } else { hairline }),
    inset: (left: 0mm, right: 4mm, y: 2.2mm),
    align: left + horizon,
    table.header(
      table.cell(align: left + bottom, titled(15pt, data.words.seated)),
      table.cell(align: left + bottom, text(size: 9pt, weight: 600, data.words.organisation)),
    ),
    ..for person in group.people {
      (
        table.cell(breakable: false, text(size: 14pt, weight: 600, breakable(person.name))),
        table.cell(breakable: false, text(size: 11pt, breakable(if person.organisation == none { "" } else { person.organisation }))),
      )
    }
  )
  v(5mm)
  block(breakable: false, below: 0mm, {
    heading(level: 2, titled(15pt, data.words.notes))
    block(above: 2.2mm, below: 0mm, line(length: 100%, stroke: section-rule))
    v(note-line * 2)
  })
  // Lines to write on, from the second one kept with the title down to the foot of the page.
  block(height: 1fr, width: 100%, above: 0mm, layout(room => {
    for row in range(-1, calc.max(0, int(room.height / note-line)) + 1) {
      place(top, dy: row * note-line, line(length: 100%, stroke: hairline))
    }
  }))
}
`;
