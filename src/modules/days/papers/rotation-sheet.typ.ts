export const rotationSheetTemplate = `
#import "/marks.typ": *
#let data = json("/data.json")
#let rounds = data.rounds
#let chip-width = if rounds.len() <= 4 { 20mm } else { 14mm }
#let under-head = (x, y) => (bottom: if y == 0 { section-rule } else { hairline })

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#set page(flipped: rounds.len() > 6)
#show heading: it => it.body
#set table.cell(breakable: false)

#block(below: 5mm, heading(level: 1, titled(24pt, breakable(data.title))))

#if data.cases != none {
  let cases = data.cases
  block(below: 3mm, heading(level: 2, titled(15pt)[#data.words.cases, #breakable(cases.round.time)]))
  table(
    columns: (24mm,) + (1fr,) * cases.slots.len(),
    stroke: under-head,
    inset: (x: 1mm, y: 1.8mm),
    align: left + horizon,
    table.header(
      table.cell(align: left + bottom, text(size: 9pt, weight: 600, data.words.group)),
      ..cases.slots.map(slot => table.cell(align: left + bottom, figure-text(11pt, breakable(slot, longest: 12)))),
    ),
    ..for group in cases.groups {
      (chip(group.mark, width: 20mm), ..group.studies.map(study => text(size: 11pt, if study == none [–] else { breakable(study) })))
    }
  )
  v(8mm)
}

#table(
  columns: (1fr,) + (chip-width + 3mm,) * rounds.len(),
  stroke: under-head,
  inset: (x: 1mm, y: 1.4mm),
  align: left + horizon,
  table.header(
    table.cell(align: left + bottom, text(size: 9pt, weight: 600, data.words.name)),
    ..rounds.map(round => table.cell(align: left + bottom, {
      figure-text(11pt, breakable(round.time, longest: 9))
      if round.title != none { linebreak(); text(size: 9pt, breakable(round.title, longest: 9)) }
    })),
  ),
  ..for person in data.people {
    (
      {
        text(size: 12pt, weight: 600, breakable(person.name))
        if person.organisation != none { linebreak(); text(size: 9pt, breakable(person.organisation)) }
      },
      ..person.groups.map(group => if group == none [–] else { chip(group, width: chip-width) }),
    )
  }
)
`;
