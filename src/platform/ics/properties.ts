import ICAL from 'ical.js';

/** A property as ical.js reads it: what it is called, what is said about it, its type, its values. */
export type Property = { name: string; parameters: Record<string, unknown>; type: string; values: unknown[] };

/** The properties of one VEVENT or VTIMEZONE and of what stands in it. null: it cannot be read. */
export function propertiesIn(block: string): Part | null {
  try {
    const parsed: unknown = ICAL.parse(`BEGIN:VCALENDAR\r\n${block}\r\nEND:VCALENDAR`);
    const [, , components] = parsed as [string, unknown[], unknown[]];
    return components[0] === undefined ? null : partOf(components[0]);
  } catch {
    return null;
  }
}

export type Part = { kind: string; properties: Property[]; parts: Part[] };

function partOf(component: unknown): Part {
  const [kind, properties, parts] = component as [string, unknown[][], unknown[]];
  return {
    kind,
    properties: properties.map(([name, parameters, type, ...values]) => ({
      name: String(name),
      parameters: parameters as Record<string, unknown>,
      type: String(type),
      values,
    })),
    parts: parts.map(partOf),
  };
}

export const first = ({ properties }: Part, name: string): Property | null =>
  properties.find((property) => property.name === name) ?? null;

export const all = ({ properties }: Part, name: string): Property[] =>
  properties.filter((property) => property.name === name);

/** Words of a property. null: it is not there, or says nothing. */
export function wordsOf(part: Part, name: string): string | null {
  const value = first(part, name)?.values[0];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
