/** An abelian group: its elements are the numbers from 0 to order − 1. */
export interface Group {
  readonly order: number;
  add(a: number, b: number): number;
}

/** Circles of these orders side by side: an element is written as a number whose digits go round separately. */
export function cyclicGroups(orders: readonly number[]): Group {
  const add = (a: number, b: number) => {
    let sum = 0;
    let unit = 1;
    let [restA, restB] = [a, b];
    for (const order of orders.toReversed()) {
      sum += unit * ((restA + restB) % order);
      restA = Math.floor(restA / order);
      restB = Math.floor(restB / order);
      unit *= order;
    }
    return sum;
  };
  return { order: orders.reduce((product, order) => product * order, 1), add };
}
