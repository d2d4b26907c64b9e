export const tableSheetsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
// Seven kinds and the head are one page.
#let (kind-height, line-height, written-lines) = (31mm, 10.5mm, 2)

#for (index, sheet) in data.sheets.enumerate() {
  if index > 0 { pagebreak() }
  grid(
    columns: (auto, 1fr, auto),
    column-gutter: 6mm,
    align: (left + horizon, left + horizon, right + horizon),
    chip(sheet.mark, width: 30mm, height: 13mm),
    {
      heading(level: 1, titled(24pt, sheet.called))
      linebreak()
      text(size: 11pt, sheet.told)
    },
    {
      figure-text(16pt, breakable(sheet.round.time))
      if sheet.round.title != none { linebreak(); text(size: 11pt, breakable(sheet.round.title)) }
    },
  )
  v(3mm)
  text(size: 11pt, data.words.line)
  linebreak()
  text(size: 11pt, weight: 600, data.words.nobody)
  v(7mm)
  for kind in data.kinds {
    block(breakable: false, width: 100%, height: kind-height, above: 0mm, below: 0mm, {
      heading(level: 2, titled(13pt, kind))
      block(above: 1.5mm, below: 0mm, line(length: 100%, stroke: section-rule))
      for _ in range(written-lines) { block(above: line-height, below: 0mm, line(length: 100%, stroke: hairline)) }
    })
  }
}
`;
