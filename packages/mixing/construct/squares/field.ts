/** A finite field: its elements are the numbers from 0 to order − 1. */
export interface Field {
  readonly order: number;
  add(a: number, b: number): number;
  times(a: number, b: number): number;
  /** 1, x, x², … up to the last before 1 comes again: every element but 0, once. */
  readonly powers: readonly number[];
}

/** Whether there is a field of so many elements: only powers of primes have one. */
export function isFieldOrder(order: number): boolean {
  return order > 1 && powerOf(smallestFactor(order), order) !== null;
}

/** Throws where there is none. */
export function fieldOf(order: number): Field {
  const prime = smallestFactor(order);
  const degree = powerOf(prime, order);
  if (order < 2 || degree === null) throw new Error(`there is no field of ${order} elements`);
  return degree === 1 ? primeField(prime) : extension(prime, order);
}

/** The exponent; null where the number is no power. */
function powerOf(base: number, number: number): number | null {
  let rest = number;
  let exponent = 0;
  for (; rest > 1; rest /= base) {
    if (rest % base !== 0) return null;
    exponent++;
  }
  return exponent;
}

export function smallestFactor(number: number): number {
  for (let factor = 2; factor * factor <= number; factor++) if (number % factor === 0) return factor;
  return number;
}

function primeField(prime: number): Field {
  const times = (a: number, b: number) => (a * b) % prime;
  for (let x = 1; ; x++) {
    const powers = powersOf((a) => times(a, x), prime);
    if (powers !== null) return { order: prime, add: (a, b) => (a + b) % prime, times, powers };
  }
}

/** Polynomials over the prime field, written as numbers in base `prime`, modulo one that makes a field of them. */
function extension(prime: number, order: number): Field {
  const add = addition(prime, order);
  for (let tail = 1; tail < order; tail++) {
    const powers = powersOf(shift(add, tail, prime, order), order);
    if (powers !== null) return { order, add, times: multiplication(powers), powers };
  }
  throw new Error(`no polynomial makes a field of ${order} elements`);
}

type Operation = (a: number, b: number) => number;

/** Digit by digit, without carrying. */
function addition(prime: number, order: number): Operation {
  const sum = new Int32Array(order * order);
  for (let a = 0; a < order; a++) {
    for (let b = 0; b < order; b++) {
      for (let digit = 1; digit < order; digit *= prime) {
        const one = Math.floor(a / digit) % prime;
        const other = Math.floor(b / digit) % prime;
        sum[a * order + b] = (sum[a * order + b] ?? 0) + digit * ((one + other) % prime);
      }
    }
  }
  return (a, b) => sum[a * order + b] ?? 0;
}

/** What an element becomes when it is multiplied by x, where x to the power of the degree is −tail. */
function shift(add: Operation, tail: number, prime: number, order: number): (a: number) => number {
  const multiples = [0];
  for (let i = 1; i < prime; i++) multiples.push(add(multiples[i - 1] ?? 0, tail));
  const top = order / prime;
  return (a) => add((a % top) * prime, multiples[(prime - Math.floor(a / top)) % prime] ?? 0);
}

/** The powers of what `next` multiplies by; null where these are not all elements but 0. */
function powersOf(next: (a: number) => number, order: number): number[] | null {
  const powers = [1];
  for (let power = next(1); power !== 1; power = next(power)) {
    if (power === 0 || powers.length === order) return null;
    powers.push(power);
  }
  return powers.length === order - 1 ? powers : null;
}

function multiplication(powers: readonly number[]): Operation {
  const exponent: number[] = [];
  for (const [i, power] of powers.entries()) exponent[power] = i;
  return (a, b) => (a === 0 || b === 0 ? 0 : (powers[((exponent[a] ?? 0) + (exponent[b] ?? 0)) % powers.length] ?? 0));
}
