export const tableCardsTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let (face-width, face-height) = (210mm, 148.5mm)

#show: house.with(language: data.language, title: data.title, margin: 0mm)
#set page(background: place(top + left, dy: face-height, line(length: 100%, stroke: stroke(paint: black, thickness: 0.4pt, dash: (2pt, 3pt)))))
#show heading: it => it.body
#set block(spacing: 0mm)
#set par(spacing: 0mm, leading: 0.4em)

#let ground(mark) = block(
  width: 72mm,
  height: face-height - 20mm,
  radius: 2mm,
  fill: ground-of(mark),
  stroke: if in-colour { none } else { heavy-rule },
  align(center + horizon, stack(
    dir: ttb,
    spacing: 13mm,
    letter(mark, if mark.label.len() > 1 { 44mm } else { 60mm }),
    shape(mark, 44mm),
  )),
)

// One round has the whole card; several stand under each other.
#let one(round, width) = {
  grid(
    columns: (auto, 1fr),
    column-gutter: 6mm,
    align: left + bottom,
    figure-text(30pt, breakable(round.time)),
    if round.title != none { context fitting(round.title, (26pt, 22pt, 18pt), width - 45mm, lines: 2) },
  )
  if round.place != none { v(7mm); text(size: 20pt, breakable(round.place)) }
  if round.led != none { v(7mm); text(size: 17pt, breakable(round.led)) }
}
#let several(rounds) = table(
  columns: (auto, 1fr),
  stroke: (x, y) => if y > 0 { (top: hairline) },
  inset: (left: 0mm, right: 6mm, y: if rounds.len() > 4 { 1.8mm } else { 2.8mm }),
  align: left + top,
  ..for round in rounds {
    (
      figure-text(17pt, breakable(round.time)),
      {
        set text(size: 13pt)
        if round.title != none { text(weight: 600, breakable(round.title)) }
        for words in (round.place, round.led) { if words != none { linebreak(); breakable(words) } }
      },
    )
  }
)

#let face(card) = pad(10mm, grid(
  columns: (72mm, 1fr),
  column-gutter: 10mm,
  ground(card.mark),
  block(height: face-height - 20mm, {
    v(3mm)
    heading(level: 1, titled(44pt, card.called))
    v(6mm)
    for told in card.told { text(size: 15pt, told); linebreak() }
    v(3mm)
    line(length: 100%, stroke: section-rule)
    v(6mm)
    if card.rounds.len() == 1 { one(card.rounds.first(), face-width - 102mm) } else { several(card.rounds) }
    v(1fr)
    if card.code != none {
      grid(
        columns: (24mm, 1fr),
        column-gutter: 5mm,
        align: left + horizon,
        image(bytes(card.code.qr), format: "svg", width: 24mm, height: 24mm, alt: data.words.picture),
        stack(dir: ttb, spacing: 2.5mm, text(size: 10pt, breakable(data.words.write, longest: 30)), figure-text(15pt, card.code.code)),
      )
      v(3mm)
    }
    set text(size: 9pt)
    breakable(data.foot.line)
  }),
))

#for (index, card) in data.cards.enumerate() {
  if index > 0 { pagebreak() }
  let side = block(width: face-width, height: face-height, clip: true, face(card))
  // The far side is the same, upside down: read aloud it is said once.
  pdf.artifact(rotate(180deg, side))
  side
}
`;
