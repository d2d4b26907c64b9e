/** What was asked for is not there, or not for this person: a 404, the same for both. */
export class Missing extends Error {
  constructor() {
    super('missing');
    this.name = 'Missing';
  }
}

export function orMissing<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Missing();
  return thing;
}
