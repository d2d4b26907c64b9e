export const questionSheetsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
#set table.cell(breakable: false)

#for (index, sheet) in data.sheets.enumerate() {
  if index > 0 { pagebreak() }
  heading(level: 1, {
    figure-text(22pt, breakable(sheet.round.time))
    if sheet.round.title != none { linebreak(); titled(20pt, breakable(sheet.round.title)) }
  })
  if sheet.question != none { block(above: 12mm, below: 12mm, titled(36pt, breakable(sheet.question))) }
  v(4mm)
  if sheet.steps.len() > 0 {
    table(
      columns: (1fr, 24mm),
      stroke: (x, y) => (bottom: hairline),
      inset: (left: 0mm, right: 4mm, y: 3mm),
      align: left + top,
      ..for step in sheet.steps { (text(size: 15pt, breakable(step.title)), text(size: 13pt, breakable(step.minutes))) }
    )
  }
  // Lines to write on, down to the foot of the page.
  block(height: 1fr, width: 100%, above: 8mm, layout(room => {
    for row in range(1, calc.max(0, int(room.height / 11mm)) + 1) {
      place(top, dy: row * 11mm, line(length: 100%, stroke: hairline))
    }
  }))
}
`;
