import type { Minutes } from '#packages/minutes';

/**
 * Entries before this one that may be the same person: the reader of the text asks, or the address is the same. Nobody is
 * merged by it: whoever reviews is asked.
 */
export function earlierAlike(
  attendance: Minutes['attendance'],
  at: number,
  warnings: Minutes['warnings'],
): readonly number[] {
  const here = attendance[at];
  if (!here) return [];
  const asked = warnings.filter(
    ({ code, span }) => code === 'samePerson' && span?.[0] === here.span[0] && span[1] === here.span[1],
  );
  return attendance.slice(0, at).flatMap(({ name, email }, earlier) => {
    const isAsked = name !== null && asked.some(({ message }) => message.includes(name));
    const sameAddress = email !== null && email.toLowerCase() === here.email?.toLowerCase();
    return isAsked || sameAddress ? [earlier] : [];
  });
}
