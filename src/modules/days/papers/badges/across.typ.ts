/**
 * All smaller badges: the name above, as large as the room allows; below, the code beside the marks. Where many rounds
 * meet a small label, the marks take one row over the whole width and the code goes up beside the name.
 */
export const acrossTemplate = `
#let across(person) = {
  let metrics = sheet.metrics
  let (pad-x, pad-y) = metrics.padding.map(length => length * 1mm)
  let type = metrics.type
  let inner = badge-width - 2 * pad-x
  let code-size = metrics.code * 1mm
  let gap = code-size * 0.22
  let is-low = type.small == none and rounds.len() > 4
  let width = if is-low { inner - code-size - gap } else { inner }
  let plain(size, words) = text(size: size, words)
  let sizes(points, ..parts) = parts.pos().map(part => part * points * 1pt)
  let spaced(body) = { set block(spacing: 0mm); set par(spacing: 0mm, leading: 0.35em); body }
  let tall(body, across: width) = measure(block(width: across, spaced(body))).height

  let below = if is-low {
    places(person, inner, metrics.chip * 1mm, type.hour * 1pt, calc.max(1.2mm, gap * 0.5), calc.min(rounds.len(), 6))
    v(type.words * 0.22 * 1mm)
    text(size: type.words * 1pt, weight: 600, breakable(person.code))
  } else {
    let beside = width - code-size - gap
    grid(
      columns: (code-size, beside),
      column-gutter: gap,
      align: left + bottom,
      qr(person.qr, code-size),
      {
        let columns = if rounds.len() == 4 or rounds.len() > 6 { 4 } else { 3 }
        places(person, beside, metrics.chip * 1mm, type.hour * 1pt, calc.max(1.2mm, gap * 0.5), columns)
        v(type.words * 0.22 * 1mm)
        text(size: type.words * 1pt, weight: 600, breakable(person.code))
        if type.small != none and rounds.len() <= 4 {
          v(1.2mm)
          set par(leading: 0.4em)
          text(size: type.small * 1pt, breakable(data.day.day))
        }
      },
    )
  }
  // Under the first name. Where there is no room for a first name of 18 pt above it: on one line, then nothing.
  let family = person.familyName
  let organisation = person.organisation
  let in-full = {
    if family != none {
      fitting(family, sizes(type.family, 1, 0.85, 0.7), width, otherwise: () =>
        fitting(family, sizes(type.family, 0.7), width, lines: 2))
    }
    if organisation != none {
      v(type.organisation * 0.16 * 1mm)
      fitting(organisation, sizes(type.organisation, 1, 0.85, 0.7), width, lines: 2, style: plain)
    }
  }
  let known = (family, organisation).filter(words => words != none)
  let in-short() = fitting(known.join(", "), sizes(type.organisation, 1, 0.85), width, style: plain)
  let seconds = if known == () { ([],) } else { (in-full, in-short(), []) }

  // 42 pt, smaller only if the name does not fit: on one line first, then on two, then divided.
  let name = person.firstName
  let on(lines, points) = points.map(size => (size: size * 1pt, lines: lines))
  let tries = on(1, (42, 38, 34, 30, 26)) + on(2, (30, 26, 22, 18)) + on(1, (22, 18, 15)) + on(2, (14, 11, 9))
  let room = badge-height - 2 * pad-y - tall(below, across: inner) - gap * 0.6
  // What hangs below the line, as in "Priscilla", keeps off the words under it.
  let drop(size, second) = if second == [] { 0mm } else { size * 0.3 }
  let fits(one, second) = (
    name.split(" ").all(word => measure(titled(one.size, word)).width <= width)
      and measure(block(width: width, titled(one.size, name))).height <= calc.min(
        room - tall(second) - drop(one.size, second),
        measure(titled(one.size, range(one.lines).map(_ => [x]).join(linebreak()))).height + 0.1pt,
      )
  )
  let chosen(second) = tries.find(one => fits(one, second))
  let alone = chosen([])
  let leaves-room(one) = one == alone or (one != none and one.size >= 18pt)
  let second = seconds.find(second => leaves-room(chosen(second)))
  let size = chosen(second)

  let named = {
    if name.trim() != "" {
      heading(level: 1, if size != none { titled(size.size, name) } else { titled(8pt, breakable(name, longest: 12)) })
      v(drop(if size != none { size.size } else { 8pt }, second))
    }
    second
  }
  pad(x: pad-x, y: pad-y, block(width: inner, height: badge-height - 2 * pad-y, spaced({
    if is-low { place(top + right, qr(person.qr, code-size)) }
    block(width: width, spaced(named))
    v(1fr)
    below
  })))
}
`;
