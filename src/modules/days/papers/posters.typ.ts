import { groupBlocksTemplate } from './group-blocks.typ.ts';

const head = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
${groupBlocksTemplate}`;

/** As large as one page holds everybody; where it does not at any size, the groups go on over the page. */
const largest = `
#let largest-blocks(groups, room, places: true) = context {
  let shown = if places { groups } else { groups.map(group => (..group, place: none)) }
  let sizes = ((20pt, 2.4mm), (17pt, 2mm), (14.5pt, 1.8mm), (12pt, 1.7mm), (11pt, 0.8mm))
  let fits(size) = measure(block(width: 190mm, group-blocks(shown, size))).height <= room
  let chosen = sizes.find(fits)
  group-blocks(shown, if chosen == none { (12pt, 1.7mm) } else { chosen })
}
`;

export const roundPostersTemplate = `${head}${largest}
#for (index, (round, groups)) in data.rounds.map(one => (one.round, one.groups)).enumerate() {
  if index > 0 { pagebreak() }
  block(below: 4mm, heading(level: 1, titled(24pt, breakable(data.title))))
  round-head(round)
  largest-blocks(groups, 225mm)
}
`;

export const placePostersTemplate = `${head}${largest}
#for (index, place) in data.places.enumerate() {
  if index > 0 { pagebreak() }
  let named = if place.place.trim() == "" { data.title } else { place.place }
  block(below: 7mm, context heading(level: 1, fitting(named, (56pt, 48pt, 40pt, 32pt), 190mm, lines: 2)))
  for (round, groups) in place.rounds.map(one => (one.round, one.groups)) {
    // The hour stays with its groups. Many groups may go on over the page, each of them whole.
    block(breakable: groups.len() > 3 or groups.any(group => group.people.len() > 24), {
      round-head(round)
      largest-blocks(groups, if place.rounds.len() == 1 { 205mm } else { 0mm }, places: false)
    })
    v(8mm)
  }
}
`;
