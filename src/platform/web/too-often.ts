/** Too many requests from one place: answered 429 with a sentence, see `rate.ts`. */
export class TooOften extends Error {}
