/** A JSON Schema, as far as ours goes. */
interface Schema {
  readonly [keyword: string]: unknown;
}

/** What is wrong with a value, as paths with the keyword; a reader of schemas for tests, of the words ours uses. */
export function faultsIn(value: unknown, schema: unknown, root: unknown, path = ''): string[] {
  const rules = schema as Schema;
  return Object.entries(rules).flatMap(([keyword, expected]) => {
    const check = KEYWORDS[keyword];
    if (check === undefined) throw new Error(`the schema says “${keyword}”, which is not read here`);
    return check({ value, expected, rules, root, path });
  });
}

interface Place {
  readonly value: unknown;
  readonly expected: unknown;
  readonly rules: Schema;
  readonly root: unknown;
  readonly path: string;
}

const KEYWORDS: Readonly<Record<string, (place: Place) => string[]>> = {
  $schema: () => [],
  $defs: () => [],
  title: () => [],
  description: () => [],
  $ref: ({ value, expected, root, path }) => faultsIn(value, defined(root, String(expected)), root, path),
  type: ({ value, expected, path }) => ([expected].flat().some((type) => isA(value, type)) ? [] : [`${path}: type`]),
  enum: ({ value, expected, path }) => ((expected as unknown[]).includes(value) ? [] : [`${path}: enum`]),
  const: ({ value, expected, path }) => (value === expected ? [] : [`${path}: const`]),
  minLength: ({ value, expected, path }) =>
    typeof value === 'string' && value.length < Number(expected) ? [`${path}: minLength`] : [],
  minimum: ({ value, expected, path }) =>
    typeof value === 'number' && value < Number(expected) ? [`${path}: minimum`] : [],
  exclusiveMinimum: ({ value, expected, path }) =>
    typeof value === 'number' && value <= Number(expected) ? [`${path}: exclusiveMinimum`] : [],
  maxItems: ({ value, expected, path }) =>
    Array.isArray(value) && value.length > Number(expected) ? [`${path}: maxItems`] : [],
  uniqueItems: ({ value, path }) =>
    Array.isArray(value) && new Set(value).size < value.length ? [`${path}: uniqueItems`] : [],
  items: ({ value, expected, root, path }) =>
    Array.isArray(value) ? value.flatMap((one, i) => faultsIn(one, expected, root, `${path}[${i}]`)) : [],
  required: ({ value, expected, path }) =>
    isObject(value)
      ? (expected as string[]).filter((key) => value[key] === undefined).map((key) => `${path}.${key}: required`)
      : [],
  properties: ({ value, expected, root, path }) =>
    Object.entries(expected as Schema).flatMap(([key, schema]) =>
      isObject(value) && value[key] !== undefined ? faultsIn(value[key], schema, root, `${path}.${key}`) : [],
    ),
  additionalProperties: ({ value, expected, rules, root, path }) =>
    Object.entries(isObject(value) ? value : {})
      .filter(([key]) => !Object.hasOwn((rules.properties ?? {}) as Schema, key))
      .flatMap(([key, one]) => faultsIn(one, expected, root, `${path}.${key}`)),
  oneOf: (place) => (matches(place) === 1 ? [] : [`${place.path}: oneOf`]),
  anyOf: (place) => (matches(place) > 0 ? [] : [`${place.path}: anyOf`]),
};

function matches({ value, expected, root, path }: Place): number {
  return (expected as unknown[]).filter((schema) => faultsIn(value, schema, root, path).length === 0).length;
}

function defined(root: unknown, ref: string): unknown {
  return ref
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => (isObject(at) ? at[key] : undefined), root);
}

function isA(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isObject(value) : typeof value === type;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
