/** How what a device keeps of a text is called in its database: this, the person, the text. */
export const ON_DEVICE = 'writing ';

/** Marks a text of which this device has words that the server has not. */
const UNSAVED = 'unsaved ';

/** `text`: as its database is called. A device that can mark nothing asks nothing. */
export function markUnsaved(text: string, isSo: boolean): void {
  try {
    if (isSo) localStorage.setItem(UNSAVED + text, '');
    else localStorage.removeItem(UNSAVED + text);
  } catch {}
}

const marksHere = (): string[] => {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(UNSAVED));
  } catch {
    return [];
  }
};

/** Whoever signs out, or signs in after another, leaves no text of theirs on the device. null: of nobody. */
export async function forgetTextsBut(person: string | null): Promise<void> {
  const isTheirs = (name: string) => person !== null && name.startsWith(`${ON_DEVICE}${person} `);
  for (const mark of marksHere()) if (!isTheirs(mark.slice(UNSAVED.length))) localStorage.removeItem(mark);
  const all = await indexedDB.databases();
  for (const { name } of all) if (name?.startsWith(ON_DEVICE) && !isTheirs(name)) indexedDB.deleteDatabase(name);
}

/**
 * On whatever page somebody presses "sign out", before the page is gone. What is on this device and nowhere else goes only
 * when they say so. A page that has the text open lets go of it as it goes.
 */
export function forgetTextsAtSignOut(): void {
  document.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || new URL(target.action).pathname !== '/session') return;
    const asked = target.dataset.unsaved;
    if (asked && marksHere().length > 0 && !confirm(asked)) event.preventDefault();
    else void forgetTextsBut(null).catch(() => {});
  });
}
