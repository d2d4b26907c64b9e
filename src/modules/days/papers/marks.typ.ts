/**
 * The marks drawn: letter and shape solid, on their colour, or black in a black rule on white where the printer has no
 * colour. No greys, no patterns. The letter is text and so is read aloud; the shape repeats it for the eye.
 */
export const marksTemplate = `
#import "/house.typ": *
#let drawn = json("/marks.json")
#let in-colour = json("/data.json").ink == "colour"
// 5 px, as the look asks.
#let heavy-rule = 3.75pt + black

#let ground-of(mark) = if in-colour { rgb(drawn.at(mark.letter).ground) } else { white }
#let on-ground(mark) = if in-colour { rgb(drawn.at(mark.letter).on) } else { black }

#let outline-at(outline, size) = (outline
  .matches(regex("([MLCZ])([^MLCZ]*)"))
  .map(found => {
    let (verb, numbers) = found.captures
    let at = numbers.trim().split(" ").filter(n => n != "").map(n => float(n) / 24 * size)
    if verb == "M" { curve.move((at.at(0), at.at(1))) }
    else if verb == "L" { curve.line((at.at(0), at.at(1))) }
    else if verb == "C" { curve.cubic((at.at(0), at.at(1)), (at.at(2), at.at(3)), (at.at(4), at.at(5))) }
    else { curve.close(mode: "straight") }
  }))

#let shape(mark, size, colour: auto) = box(
  width: size,
  height: size,
  place(top + left, curve(
    fill: if colour == auto { on-ground(mark) } else { colour },
    fill-rule: "even-odd",
    ..outline-at(drawn.at(mark.letter).outline, size),
  )),
)

#let letter(mark, size) = text(
  font: fonts.titles, weight: 720, size: size, fill: on-ground(mark), tracking: -0.018em,
  top-edge: "cap-height", bottom-edge: "baseline", mark.label,
)

// Letter left, shape right: small enough for a line of a list, large enough for arm's length.
#let chip(mark, width: 18mm, height: 6.6mm) = {
  // "A2" is wider than "A", and a chip may be narrow: letter and shape then shrink together.
  let least = height * (1.6 + 0.5 * (mark.label.len() - 1))
  let fit = if type(width) == length { calc.min(1, width / least) } else { 1 }
  box(
    width: width,
    height: height,
    radius: 0.8mm,
    fill: ground-of(mark),
    stroke: if in-colour { none } else { calc.min(1.2, height / 1mm * 0.18) * 1pt + black },
    inset: (x: height * 0.27 * fit),
    align(horizon, grid(
      columns: (1fr, auto),
      align: (left + horizon, right + horizon),
      letter(mark, height * 0.62 * fit),
      shape(mark, height * 0.58 * fit),
    )),
  )
}

// A ground over the whole width that carries one mark, closed below by the heavy rule where there is no colour.
#let band(mark, height, inset: 8mm) = block(
  width: 100%,
  height: height,
  fill: ground-of(mark),
  stroke: if in-colour { none } else { (bottom: heavy-rule) },
  inset: (x: inset),
  spacing: 0pt,
  align(horizon, grid(
    columns: (1fr, auto),
    align: (left + horizon, right + horizon),
    letter(mark, height * 0.86),
    shape(mark, height * 0.66),
  )),
)
`;
