/** A6: the ground of the first group over the whole width, then the name, then where to sit. */
export const uprightTemplate = `
#let upright(person) = {
  let inner = badge-width - 20mm
  // Each try is smaller or on more lines than the one before; the last one divides words.
  let first-name(name) = fitting(name, (42pt, 38pt, 34pt, 30pt, 26pt), inner, otherwise: () =>
    fitting(name, (30pt, 26pt, 22pt, 18pt), inner, lines: 2, otherwise: () =>
      fitting(name, (14pt,), inner, lines: 3)))
  let family-name(name) = fitting(name, (20pt, 17pt, 14pt), inner, otherwise: () =>
    fitting(name, (13pt, 11pt), inner, lines: 2))
  let named = {
    if person.firstName.trim() != "" { heading(level: 1, first-name(person.firstName)) }
    if person.familyName != none {
      v(5.5mm)
      family-name(person.familyName)
    }
  }
  let mark = person.groups.find(mark => mark != none)
  let top(band-height, organisation-sizes) = {
    if mark != none {
      pad(x: -3mm, block(width: 100%, radius: 1.2mm, clip: true, band(mark, band-height, inset: 4.5mm)))
    }
    v(calc.min(7mm, band-height * 0.3))
    named
    if person.organisation != none and organisation-sizes != () {
      v(4mm)
      fitting(person.organisation, organisation-sizes, inner, lines: 2, style: (size, words) => text(size: size, words))
    }
  }
  let below = {
    places(person, inner, 9.4mm, 12pt, 2.5mm, if rounds.len() == 4 or rounds.len() > 6 { 4 } else { 3 })
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
  }
  // A long name or organisation takes from the ground above it; with very many rounds the organisation goes.
  let room = badge-height - 16mm
  let high(body) = measure(block(width: inner, body)).height
  let tries = ((30mm, (13pt, 11pt)), (22mm, (13pt, 11pt)), (15mm, (11pt, 9pt)), (10mm, (9pt,)), (10mm, ()))
  let left = room - high(below) - 3mm
  let chosen = tries.find(((band, sizes)) => high(top(band, sizes)) <= left)
  pad(x: 10mm, top: 7mm, bottom: 9mm, block(width: inner, height: room, {
    top(..if chosen == none { tries.last() } else { chosen })
    v(1fr)
    below
  }))
}
`;
