/** Random numbers from a seed, the same in every engine: whole numbers only (xorshift128, seeded by splitmix32). */
export interface Random {
  /** A whole number from 0 to below − 1; below is at most 2³¹. */
  below(below: number): number;
  /** 32 random bits. */
  bits(): number;
}

export function randomFrom(seed: number): Random {
  let state = (seed ^ Math.floor(seed / 2 ** 32)) | 0;
  const mix = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix() | 1;
  const bits = () => {
    const t = a ^ (a << 11);
    a = b;
    b = c;
    c = d;
    d = d ^ (d >>> 19) ^ t ^ (t >>> 8);
    return d >>> 0;
  };
  return { bits, below: (below) => Math.floor((bits() / 2 ** 32) * below) };
}

/** In place. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const [one, other] = [list[i] as T, list[j] as T];
    list[i] = other;
    list[j] = one;
  }
  return list;
}
