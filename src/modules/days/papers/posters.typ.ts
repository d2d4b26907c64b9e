import { groupBlocksTemplate } from './group-blocks.typ.ts';

const head = `
#import "/marks.typ": *
#let data = json("/data.json")

#show: house.with(language: data.language, title: data.title, foot: data.foot)
#show heading: it => it.body
${groupBlocksTemplate}`;

export const roundPostersTemplate = `${head}
#for (index, (round, groups)) in data.rounds.map(one => (one.round, one.groups)).enumerate() {
  if index > 0 { pagebreak() }
  block(below: 4mm, heading(level: 1, titled(24pt, breakable(data.title))))
  round-head(round)
  group-blocks(groups)
}
`;

export const placePostersTemplate = `${head}
#for (index, place) in data.places.enumerate() {
  if index > 0 { pagebreak() }
  let named = if place.place.trim() == "" { data.title } else { place.place }
  block(below: 7mm, context heading(level: 1, fitting(named, (56pt, 48pt, 40pt, 32pt), 190mm, lines: 2)))
  for (round, groups) in place.rounds.map(one => (one.round, one.groups)) {
    block(breakable: groups.any(group => group.people.len() > 24), {
      round-head(round)
      group-blocks(groups.map(group => (..group, place: none)))
    })
    v(8mm)
  }
}
`;
