import type { OpenText } from '#platform/writing/client';

/** As the server knows them. */
export type Here = { id: string; name: string; initials: string; colour: number };

/** Everybody who has the minutes open, once each however many pages they have. */
export function whoIsHere({ awareness }: Pick<OpenText, 'awareness'>): Here[] {
  const found = new Map<string, Here>();
  for (const state of awareness.getStates().values()) {
    const user = state.user as Partial<Here> | undefined;
    if (user?.id && user.name)
      found.set(user.id, { id: user.id, name: user.name, initials: user.initials ?? '', colour: user.colour ?? 0 });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

export function showWhoIsHere(place: HTMLElement, here: readonly Here[]): void {
  const rows = here.map(({ name, initials, colour }) => {
    const row = document.createElement('li');
    row.className = 'live-person';
    const mark = document.createElement('span');
    mark.className = `live-mark live-colour-${colour}`;
    mark.ariaHidden = 'true';
    mark.textContent = initials;
    row.append(mark, name);
    return row;
  });
  place.replaceChildren(...rows);
}
