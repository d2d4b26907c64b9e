/**
 * −ln of evenly spread numbers between 0 and 1: a worsening move is taken when it costs less than the temperature times
 * one of these at random. Math.log may differ from engine to engine in its last bit; sums and products do not.
 */
const SIZE = 4096;

export const ACCEPTANCE = Float64Array.from({ length: SIZE }, (_, i) => minusLogarithm((i + 0.5) / SIZE));

export const ACCEPTANCE_MASK = SIZE - 1;

function minusLogarithm(x: number): number {
  let mantissa = x;
  let halvings = 0;
  for (; mantissa < 0.75; halvings++) mantissa *= 2;
  // ln m = 2·artanh((m − 1)/(m + 1)), whose series is short near 1.
  const z = (mantissa - 1) / (mantissa + 1);
  let power = z;
  let sum = 0;
  for (let k = 1; k < 40; k += 2) {
    sum += power / k;
    power *= z * z;
  }
  return halvings * Math.LN2 - 2 * sum;
}
