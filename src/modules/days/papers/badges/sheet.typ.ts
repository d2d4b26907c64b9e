/** The badges on their A4 sheets, with lines or marks to cut along. */
export const sheetTemplate = `
#let per-sheet = sheet.columns * sheet.rows
#let (left-edge, top-edge, between) = (sheet.left * 1mm, sheet.top * 1mm, sheet.between * 1mm)
#let column-at(index) = left-edge + index * (badge-width + between)
#let row-at(index) = top-edge + index * badge-height

#let cut-lines = {
  let cut = stroke(paint: black, thickness: 0.4pt, dash: (2pt, 3pt))
  for index in range(1, sheet.columns) { place(top + left, dx: column-at(index), line(angle: 90deg, length: 100%, stroke: cut)) }
  for index in range(1, sheet.rows) { place(top + left, dy: row-at(index), line(length: 100%, stroke: cut)) }
}
// Outside the badges, so that nothing is left on them where the knife goes a little aside.
#let cut-marks = {
  let (mark, away) = (5mm, 1.5mm)
  let hair = 0.4pt + black
  for index in range(sheet.columns + 1) {
    for dy in (row-at(0) - away - mark, row-at(sheet.rows) + away) {
      place(top + left, dx: column-at(index), dy: dy, line(angle: 90deg, length: mark, stroke: hair))
    }
  }
  for index in range(sheet.rows + 1) {
    for dx in (column-at(0) - away - mark, column-at(sheet.columns) + away) {
      place(top + left, dx: dx, dy: row-at(index), line(length: mark, stroke: hair))
    }
  }
}

#show: house.with(language: data.language, title: data.title, margin: 0mm)
#set page(background: if sheet.cut == "lines" { cut-lines } else if sheet.cut == "marks" { cut-marks })
#show heading: it => it.body
#set block(spacing: 0mm)
#set par(spacing: 0mm)

#let badge(person) = block(width: badge-width, height: badge-height, clip: true, context if sheet.metrics == none { upright(person) } else { across(person) })

#for (index, people) in data.people.chunks(per-sheet).enumerate() {
  if index > 0 { pagebreak() }
  pad(left: left-edge, top: top-edge, grid(
    columns: (badge-width,) * sheet.columns,
    rows: (badge-height,) * calc.ceil(people.len() / sheet.columns),
    column-gutter: between,
    ..people.map(badge),
  ))
}
`;
