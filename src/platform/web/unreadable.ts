/** What was sent is not a form, or has more fields than any form of ours: answered 400 with a sentence. */
export class Unreadable extends Error {
  constructor() {
    super('unreadable');
    this.name = 'Unreadable';
  }
}
