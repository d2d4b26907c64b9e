/** A person's name as one text, in the two parts a list wants: what comes first, and the rest. */
export function nameParts(name: string): { givenName: string; familyName: string | null } {
  const [givenName = '', ...rest] = name.trim().split(/\s+/);
  return { givenName, familyName: rest.join(' ') || null };
}
