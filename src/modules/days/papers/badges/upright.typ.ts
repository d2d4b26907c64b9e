/** A6: the ground of the first group over the whole width, then the name, then where to sit. */
export const uprightTemplate = `
#let upright(person) = {
  let inner = badge-width - 20mm
  // Each try is smaller or on more lines than the one before; the last one divides words.
  let first-name(name) = fitting(name, (42pt, 38pt, 34pt, 30pt, 26pt), inner, otherwise: () =>
    fitting(name, (30pt, 26pt, 22pt, 18pt), inner, lines: 2, otherwise: () =>
      fitting(name, (14pt,), inner, lines: 3)))
  let mark = person.groups.find(mark => mark != none)
  pad(x: 10mm, top: 7mm, bottom: 9mm, block(width: inner, height: badge-height - 16mm, {
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
  }))
}
`;
