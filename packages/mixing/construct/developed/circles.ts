/**
 * People on circles with as many places as there are turns, and a few beside them who do not move. One turn moves
 * everybody on a circle to the next place. A base round, turned step by step, makes as many rounds as there are turns.
 * Person p stands on circle ⌊p / turns⌋ at place p mod turns; those beside the circles come last.
 */
export interface Circles {
  readonly people: number;
  readonly turns: number;
  readonly circles: number;
  readonly beside: number;
  /** How many base rounds are turned. */
  readonly bases: number;
}

export function turn({ turns, circles }: Circles, person: number, by: number): number {
  const circle = Math.floor(person / turns);
  return circle >= circles ? person : circle * turns + ((person + by) % turns);
}

/** Pairs of people in kinds: pairs that turn into one another are of one kind. */
export interface Kinds {
  /** [person, person] → kind. */
  readonly kindOf: Int32Array;
  /**
   * Per kind: how often a pair of it meets for each pair of it in a base round. 1 as a rule; 2 where people stand
   * opposite each other on their circle, which half a turn exchanges; once a turn for two beside the circles.
   */
  readonly weight: Int32Array;
}

export function kindsOf(circles: Circles): Kinds {
  const { people } = circles;
  const numbers = new Map<number, number>();
  const weight: number[] = [];
  const kindOf = new Int32Array(people * people);
  for (let one = 0; one < people; one++) {
    for (let other = one + 1; other < people; other++) {
      const name = nameOf(circles, one, other);
      const kind = numbers.get(name) ?? numbers.size;
      if (kind === numbers.size) {
        numbers.set(name, kind);
        weight.push(weightOf(circles, one, other));
      }
      kindOf[one * people + other] = kind;
      kindOf[other * people + one] = kind;
    }
  }
  return { kindOf, weight: Int32Array.from(weight) };
}

/** The pair of its kind in which the first stands at place 0, as a number. */
function nameOf(circles: Circles, one: number, other: number): number {
  const { people, turns } = circles;
  const back = (person: number, to: number) => turn(circles, person, turns - (to % turns));
  const name = back(one, one) * people + back(other, one);
  const isSame = Math.floor(one / turns) === Math.floor(other / turns);
  return isSame ? Math.min(name, back(other, other) * people + back(one, other)) : name;
}

function weightOf({ turns, circles }: Circles, one: number, other: number): number {
  if (one >= circles * turns) return turns;
  return Math.floor(one / turns) === Math.floor(other / turns) && 2 * (other - one) === turns ? 2 : 1;
}
