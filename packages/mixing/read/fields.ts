/** Thrown while reading and caught at the door: names the place and the reason. */
export class Malformed extends Error {
  readonly where: string;
  readonly why: string;

  constructor(where: string, why: string) {
    super(`${where}: ${why}`);
    this.where = where;
    this.why = why;
  }
}

export function refuse(where: string, why: string): never {
  throw new Malformed(where, why);
}

export function readObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(where, 'is not an object');
  return value as Record<string, unknown>;
}

export function readList<T>(value: unknown, where: string, readOne: (one: unknown, where: string) => T): T[] {
  if (!Array.isArray(value)) refuse(where, 'is not a list');
  return value.map((one, i) => readOne(one, `${where}[${i}]`));
}

export function readText(value: unknown, where: string): string {
  if (typeof value !== 'string' || value === '') refuse(where, 'is not a text');
  return value;
}

export function readWhole(value: unknown, where: string, least: number): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) refuse(where, 'is not a whole number');
  if (value < least) refuse(where, `is ${value}, at least ${least} is needed`);
  return value;
}

/** A list of ids that are known and named once. */
export function readIds(value: unknown, where: string, known: ReadonlySet<string>, what: string): string[] {
  const ids = readList(value, where, (one, at) => readKnown(one, at, known, what));
  refuseTwice(ids, where);
  return ids;
}

export function readKnown(value: unknown, where: string, known: ReadonlySet<string>, what: string): string {
  const id = readText(value, where);
  if (!known.has(id)) refuse(where, `unknown ${what} “${id}”`);
  return id;
}

export function refuseTwice(ids: readonly string[], where: string, suffix = ''): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) refuse(`${where}[${i}]${suffix}`, `“${id}” is there twice`);
    seen.add(id);
  });
}

/** Reads a field only where it is there, so that absent fields stay absent. */
export function optional<K extends string, T>(
  object: Readonly<Record<string, unknown>>,
  key: K,
  where: string,
  read: (value: unknown, where: string) => T,
): { [P in K]?: T } {
  const value = object[key];
  if (value === undefined || value === null) return {};
  return { [key]: read(value, `${where}.${key}`) } as { [P in K]?: T };
}
