/** Not who it is: only whether it is still the same person. Empty: nobody is signed in. */
export const personHere = (): string => document.querySelector<HTMLMetaElement>('meta[name="person"]')?.content ?? '';

/**
 * Somebody else signed in on this device: the pages it kept are not theirs. (Who signs out leaves none, see the service
 * worker; but a session may also end by itself.)
 */
export function forgetPagesOfOthers(): void {
  const person = personHere();
  if (person === '') return;
  try {
    const before = localStorage.getItem('person');
    localStorage.setItem('person', person);
    if (before !== null && before !== person) void caches.delete('pages');
  } catch {
    // Without storage nothing was kept.
  }
}
