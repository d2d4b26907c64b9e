/** Who sat with whom stays known by name for twelve months after the day. */
export function forgottenBefore(now: Date): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - 12);
  return before;
}
