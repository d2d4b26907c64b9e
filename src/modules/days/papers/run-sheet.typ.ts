export const runSheetTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
#set table.cell(breakable: false)

#block(below: 5mm, heading(level: 1, titled(24pt, breakable(data.title))))

#table(
  columns: (22mm, 26mm, 1fr, 18mm, 42mm),
  stroke: (x, y) => (bottom: if y == 0 { section-rule } else { hairline }),
  inset: (left: 0mm, right: 3mm, y: 2.6mm),
  align: left + top,
  table.header(..(data.words.planned, data.words.real, data.words.what, data.words.minutes, data.words.notes).map(words => table.cell(align: left + bottom, text(size: 9pt, weight: 600, words)))),
  ..for slot in data.slots {
    (
      figure-text(13pt, breakable(slot.time, longest: 9)),
      // A line to write the hour on.
      block(above: 0mm, { v(5mm); line(length: 20mm, stroke: hairline) }),
      {
        text(size: 13pt, weight: 600, breakable(slot.title))
        if slot.room != none { linebreak(); text(size: 10pt, breakable(slot.room)) }
        if slot.question != none { linebreak(); text(size: 10pt, style: "italic", breakable(slot.question)) }
      },
      text(size: 11pt, breakable(slot.minutes)),
      [],
    )
    for step in slot.steps {
      (
        text(size: 10pt, breakable(step.time, longest: 9)),
        [],
        pad(left: 4mm, text(size: 10pt, breakable(step.title))),
        text(size: 10pt, breakable(step.minutes)),
        [],
      )
    }
  }
)
`;
