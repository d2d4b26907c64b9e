export const facilitatorListsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
#set table.cell(breakable: false)
#let note-line = 9mm

#for (index, group) in data.groups.enumerate() {
  if index > 0 { pagebreak() }
  band(group.mark, 24mm, inset: 5mm)
  v(6mm)
  grid(
    columns: (auto, 1fr),
    column-gutter: 10mm,
    align: (left + bottom, right + bottom),
    heading(level: 1, titled(26pt, group.called)),
    {
      figure-text(18pt, breakable(group.round.time))
      if group.round.title != none { linebreak(); text(size: 12pt, breakable(group.round.title)) }
    },
  )
  text(size: 12pt, {
    group.told
    if group.place != none [. #breakable(group.place)]
  })
  for words in group.cases {
    block(above: 3mm, below: 0mm, text(size: 12pt, weight: 600, breakable(words)))
  }
  v(5mm)
  table(
    columns: (1.2fr, 22mm, 1.25fr),
    stroke: (x, y) => (bottom: if y == 0 { section-rule } else { hairline }),
    inset: (left: 0mm, right: 4mm, y: 2mm),
    align: left + top,
    table.header(..(data.words.name, data.words.language, data.words.notes).map(words => table.cell(align: left + bottom, text(size: 9pt, weight: 600, words)))),
    ..for person in group.people {
      (
        block(height: auto, {
          text(size: 13pt, weight: 600, breakable(person.name))
          let lines = (person.organisation, person.role).filter(words => words != none and words != "")
          for words in lines { linebreak(); text(size: 10pt, breakable(words)) }
          if person.tasks != "" { linebreak(); text(size: 10pt, weight: 600, person.tasks) }
          // Room to write at least two lines beside a name that stands alone.
          if lines.len() == 0 and person.tasks == "" { v(4.5mm) }
        }),
        text(size: 10pt, if person.language == none { "" } else { person.language }),
        [],
      )
    }
  )
  v(5mm)
  block(height: 1fr, width: 100%, above: 0mm, layout(room => {
    for row in range(1, calc.max(0, int(room.height / note-line)) + 1) {
      place(top, dy: row * note-line, line(length: 100%, stroke: hairline))
    }
  }))
}
`;
