type Merging = {
  name: { fr: string; nl: string; en?: string };
  aliases: readonly string[];
  enterpriseNumber: string | null;
  commune: string | null;
};

/** What stays when one organisation turns out to be the other: its own particulars, completed by those of the other. */
export function merged<Into extends Merging>(
  into: Into,
  from: Merging,
): Pick<Into, 'aliases' | 'enterpriseNumber' | 'commune'> {
  const own = new Set(Object.values(into.name));
  const names = [...into.aliases, ...Object.values(from.name), ...from.aliases].filter((name) => !own.has(name));
  return {
    aliases: [...new Set(names)],
    enterpriseNumber: into.enterpriseNumber ?? from.enterpriseNumber,
    commune: into.commune ?? from.commune,
  };
}
