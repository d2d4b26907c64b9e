/**
 * What every printed document has: the fonts, black on white, ten millimetres of margin, and a foot that tells the page,
 * the day and the network. The language and the title go into the file for those who have it read aloud.
 */
export const houseTemplate = String.raw`
#let fonts = json("/fonts.json")
#let hairline = 0.5pt + black
#let section-rule = 1.5pt + black

#let titled(size, body) = text(font: fonts.titles, weight: 720, size: size, tracking: -0.018em, body)
#let figure-text(size, body) = text(font: fonts.figures, weight: 720, size: size, body)

// "page {page} of {pages}": only the compiler knows the numbers.
#let page-of(words) = context {
  let values = (page: counter(page).get().first(), pages: counter(page).final().first())
  words.replace("{page}", str(values.page)).replace("{pages}", str(values.pages))
}

// A word longer than this may be divided anywhere: better a divided word than one that leaves the page. A seal (SHA-256)
// is copied whole, and has room on a line.
#let breakable(words, longest: 22) = words.replace(
  regex("[^\\s-]{" + str(longest + 1) + ",}"),
  found => if found.text.match(regex("^[0-9a-f]{64}\\.?$")) != none { found.text } else { found.text.clusters().join("\u{ad}") },
)

// The largest of these sizes at which the words stand within the width on so many lines. Where none does: otherwise, and
// without it the last size with words divided as needed. Asks for a context.
#let fitting(words, sizes, width, lines: 1, style: titled, otherwise: none) = {
  let limit(size) = measure(style(size, range(lines).map(_ => [x]).join(linebreak()))).height + 0.1pt
  let whole(size) = (
    words.split(" ").all(word => measure(style(size, word)).width <= width)
      and measure(block(width: width, style(size, words))).height <= limit(size)
  )
  let chosen = sizes.find(whole)
  if chosen != none { style(chosen, words) }
  else if otherwise != none { otherwise() }
  else { style(sizes.last(), breakable(words, longest: 12)) }
}

#let house(language: "fr", title: "", foot: none, margin: (x: 10mm, top: 10mm, bottom: 18mm), body) = {
  set document(title: title, date: none)
  set text(font: fonts.text, size: 11pt, lang: language, region: "BE", fallback: false, fill: black, hyphenate: false)
  set par(leading: 0.55em, spacing: 0.8em, linebreaks: "simple")
  set page(
    paper: "a4",
    margin: margin,
    footer: if foot == none { none } else {
      set text(size: 9pt)
      grid(
        columns: (1fr, auto),
        gutter: 8mm,
        breakable(foot.line),
        page-of(foot.page),
      )
    },
    footer-descent: 6mm,
  )
  body
}
`;
