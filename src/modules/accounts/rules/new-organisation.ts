type Known = { id: string; isHere: boolean };

type Facts = {
  /** The one that has this enterprise number already. */
  sameNumber: Known | null;
  /** Those that have this name, or have it as an alias. */
  sameName: readonly Known[];
  /** They were shown the one of the same name elsewhere, and say that theirs is another. */
  isAnother: boolean;
};

/** here: it is in this network already. elsewhere: another network of the installation knows it; it can be brought in. */
export type NewOrganisationDecision = { outcome: 'added' } | { outcome: 'here' | 'elsewhere'; id: string };

/** An organisation exists once: its number says so for sure, its name with a question. */
export function decideNewOrganisation({ sameNumber, sameName, isAnother }: Facts): NewOrganisationDecision {
  const sure = sameNumber ?? sameName.find(({ isHere }) => isHere);
  if (sure) return { outcome: sure.isHere ? 'here' : 'elsewhere', id: sure.id };
  const elsewhere = isAnother ? undefined : sameName[0];
  return elsewhere ? { outcome: 'elsewhere', id: elsewhere.id } : { outcome: 'added' };
}
