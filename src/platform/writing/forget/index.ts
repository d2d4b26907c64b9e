/** How what a device keeps of a text is called in its database: this, the person, the text. */
export const ON_DEVICE = 'writing ';

/** Whoever signs out, or signs in after another, leaves no text of theirs on the device. null: of nobody. */
export async function forgetTextsBut(person: string | null): Promise<void> {
  const all = await indexedDB.databases();
  for (const { name } of all)
    if (name?.startsWith(ON_DEVICE) && (person === null || !name.startsWith(`${ON_DEVICE}${person} `)))
      indexedDB.deleteDatabase(name);
}

/** On whatever page somebody presses "sign out", before the page is gone. A page that has the text open lets go of it as it goes. */
export function forgetTextsAtSignOut(): void {
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && new URL(target.action).pathname === '/session')
      void forgetTextsBut(null).catch(() => {});
  });
}
