/**
 * Points on circles with as many places as there are turns, and a few beside them that do not move. One turn moves
 * every point on a circle to the next place. Point p is on circle ⌊p / turns⌋ at place p mod turns; those beside come
 * last. All this lies on sheets, one below the other: person p is point p mod points on sheet ⌊p / points⌋. A base round
 * has groups for as many people as there are points; moved from sheet to sheet they seat everybody, and turned step by
 * step they make as many rounds as there are turns.
 */
export interface Circles {
  readonly points: number;
  readonly turns: number;
  readonly circles: number;
  readonly beside: number;
  readonly sheets: number;
  /** How many base rounds are turned. */
  readonly bases: number;
}

export function move({ points, turns, circles, sheets }: Circles, person: number, by: number, down: number): number {
  const sheet = (Math.floor(person / points) + down) % sheets;
  const point = person % points;
  const circle = Math.floor(point / turns);
  return sheet * points + (circle >= circles ? point : circle * turns + ((point + by) % turns));
}

/** Pairs of people in kinds: pairs that become one another by turns and from sheet to sheet are of one kind. */
export interface Kinds {
  /** [person, person] → kind. */
  readonly kindOf: Int32Array;
  /**
   * Per kind: how often a pair of it meets for each pair of it in a base round. 1 as a rule; 2 where half a turn
   * exchanges the two; once a turn for two beside the circles.
   */
  readonly weight: Int32Array;
}

export function kindsOf(circles: Circles): Kinds {
  const people = circles.points * circles.sheets;
  const numbers = new Map<number, number>();
  const weight: number[] = [];
  const kindOf = new Int32Array(people * people);
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const names = [nameOf(circles, one, other), nameOf(circles, other, one)] as const;
      const name = Math.min(...names);
      const kind = numbers.get(name) ?? numbers.size;
      if (kind === numbers.size) {
        numbers.set(name, kind);
        weight.push(isBeside(circles, one) && isBeside(circles, other) ? circles.turns : names[0] === names[1] ? 2 : 1);
      }
      kindOf[one * people + other] = kind;
      kindOf[other * people + one] = kind;
    }
  }
  return { kindOf, weight: Int32Array.from(weight) };
}

/** The pair when its first is moved to place 0 of its circle and the first sheet, as a number. */
function nameOf(circles: Circles, one: number, other: number): number {
  const { points, turns, sheets } = circles;
  const back = turns - (((isBeside(circles, one) ? other : one) % points) % turns);
  const up = sheets - Math.floor(one / points);
  return move(circles, one, back, up) * points * sheets + move(circles, other, back, up);
}

function isBeside({ points, turns, circles }: Circles, person: number): boolean {
  return person % points >= circles * turns;
}
