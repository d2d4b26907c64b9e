/** Too many requests from one place: answered 429 with a sentence and the seconds to wait, see `rate.ts`. */
export class TooOften extends Error {
  readonly seconds: number;

  constructor(seconds = 60) {
    super('too often');
    this.name = 'TooOften';
    this.seconds = seconds;
  }
}
