export const participantSheetsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let rounds = data.rounds
#let (card-width, card-height) = (105mm, 148.5mm)
#let inner = 85mm

#let cut = stroke(paint: black, thickness: 0.4pt, dash: (2pt, 3pt))
#show: house.with(language: data.language, title: data.title, margin: 0mm)
#set page(background: {
  place(top + left, dx: card-width, line(angle: 90deg, length: 100%, stroke: cut))
  place(top + left, dy: card-height, line(length: 100%, stroke: cut))
})
#show heading: it => it.body

#let qr(picture, size) = image(bytes(picture), format: "svg", width: size, height: size, alt: data.words.picture)

// Each try is smaller or on more lines than the one before; the last one divides words.
#let first-name(name) = {
  fitting(name, (42pt, 38pt, 34pt, 30pt, 26pt), inner, otherwise: () =>
    fitting(name, (30pt, 26pt, 22pt, 18pt), inner, lines: 2, otherwise: () =>
      fitting(name, (14pt,), inner, lines: 3)))
}

#let places(person) = {
  let columns = if rounds.len() == 4 or rounds.len() > 6 { 4 } else { 3 }
  let width = (inner - 2.5mm * (columns - 1)) / columns
  grid(
    columns: (width,) * columns,
    column-gutter: 2.5mm,
    row-gutter: 3mm,
    ..rounds.zip(person.groups).map(((round, mark)) => {
      block(below: 1.6mm, figure-text(12pt, round.time))
      if mark == none { block(height: 9.4mm, align(horizon, [–])) } else { chip(mark, width: width, height: 9.4mm) }
    }),
  )
}

#let card(person) = block(width: card-width, height: card-height, clip: true, inset: (x: 10mm, top: 7mm, bottom: 9mm), {
  set block(spacing: 0mm)
  set par(spacing: 0mm)
  let mark = person.groups.find(mark => mark != none)
  if mark != none {
    pad(x: -3mm, block(width: 100%, radius: 1.2mm, clip: true, band(mark, 30mm, inset: 4.5mm)))
  }
  v(7mm)
  if person.firstName.trim() != "" { context heading(level: 1, first-name(person.firstName)) }
  if person.familyName != none {
    v(5.5mm)
    context fitting(person.familyName, (20pt, 17pt, 14pt), inner, otherwise: () => fitting(person.familyName, (13pt, 11pt), inner, lines: 2))
  }
  if person.organisation != none {
    v(4mm)
    text(size: 13pt, breakable(person.organisation))
  }
  v(1fr)
  places(person)
  v(4mm)
  line(length: 100%, stroke: 0.8pt + black)
  v(4mm)
  grid(
    columns: (24mm, 1fr),
    column-gutter: 5mm,
    align: left + horizon,
    qr(person.qr, 24mm),
    {
      set text(size: 9.5pt)
      set par(leading: 0.45em)
      breakable(data.day.day)
      linebreak()
      breakable(data.day.date)
      v(3mm)
      text(size: 14pt, weight: 600, breakable(person.code))
      v(3mm)
      text(size: 9pt, breakable(data.words.scan, longest: 34))
    },
  )
})

#for four in data.people.chunks(4) {
  grid(columns: (card-width,) * 2, rows: (card-height,) * 2, ..four.map(card))
}
`;
