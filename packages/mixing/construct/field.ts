/** A finite field: its elements are the numbers from 0 to order − 1. */
export interface Field {
  readonly order: number;
  add(a: number, b: number): number;
  times(a: number, b: number): number;
}

/** Null where no field has this order, which is where it is no power of a prime. */
export function fieldOf(order: number): Field | null {
  const prime = smallestFactor(order);
  let degree = 0;
  for (let rest = order; rest > 1; rest /= prime) {
    if (rest % prime !== 0) return null;
    degree++;
  }
  if (degree === 0) return null;
  return degree === 1 ? primeField(prime) : extension(prime, degree);
}

function smallestFactor(number: number): number {
  for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) return factor;
  return number;
}

function primeField(prime: number): Field {
  return { order: prime, add: (a, b) => (a + b) % prime, times: (a, b) => (a * b) % prime };
}

/** Polynomials over the prime field, written as numbers in base `prime`, modulo one that makes a field of them. */
function extension(prime: number, degree: number): Field {
  const order = prime ** degree;
  for (let tail = 1; tail < order; tail++) {
    const field = modulo(prime, degree, digits(tail, prime, degree));
    if (generates(field)) return field;
  }
  throw new Error(`no polynomial makes a field of ${order} elements`);
}

/** x^degree = −tail. */
function modulo(prime: number, degree: number, tail: readonly number[]): Field {
  const order = prime ** degree;
  const combine = (a: readonly number[], b: readonly number[]) => a.map((digit, i) => (digit + (b[i] ?? 0)) % prime);
  const scale = (a: readonly number[], by: number) => a.map((digit) => (digit * by) % prime);
  const shift = (a: readonly number[]) =>
    combine([0, ...a.slice(0, -1)], scale(tail, (prime - (a.at(-1) ?? 0)) % prime));
  const multiply = (a: readonly number[], b: readonly number[]) => {
    let power = a;
    let product = scale(a, 0);
    for (const digit of b) {
      product = combine(product, scale(power, digit));
      power = shift(power);
    }
    return product;
  };
  const read = (number: number) => digits(number, prime, degree);
  const write = (a: readonly number[]) => a.reduceRight((number, digit) => number * prime + digit, 0);
  const table = Array.from({ length: order * order }, (_, i) =>
    write(multiply(read(Math.floor(i / order)), read(i % order))),
  );
  return {
    order,
    add: (a, b) => write(combine(read(a), read(b))),
    times: (a, b) => table[a * order + b] ?? 0,
  };
}

function digits(number: number, base: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => Math.floor(number / base ** i) % base);
}

/** Whether x, which is written as the number p, runs through all elements but 0: then every one has an inverse. */
function generates({ order, times }: Field): boolean {
  const x = smallestFactor(order);
  let power = x;
  for (let exponent = 1; exponent < order - 1; exponent++) {
    if (power === 1 || power === 0) return false;
    power = times(power, x);
  }
  return power === 1;
}
