import * as awareness from 'y-protocols/awareness';
import * as Y from 'yjs';

/** How somebody is shown to the others, as the server knows them: nobody calls themselves by another's name. */
export type Shown = { id: string; name: string; initials: string; colour: number };

type Change = { added: number[]; updated: number[]; removed: number[] };

export type Presence<Place> = {
  /** Somebody here says where their caret is. Answers false for what cannot be read. */
  say(place: Place, update: Uint8Array, shown: Shown): boolean;
  /** The same, said in another process. */
  hear(update: Uint8Array): void;
  leave(place: Place): void;
  /** Everybody who is here. null: nobody. */
  all(): Uint8Array | null;
  /** Another process asks who is in this one. */
  tellAll(): void;
  end(): void;
};

const ELSEWHERE = Symbol('said in another process');

/** Other processes hear of carets a few times in a second, however fast somebody types. */
const ELSEWHERE_EVERY = 250;
/** So many at once: a notice between processes is short. */
const TOLD_AT_ONCE = 12;
/** A caret needs two hundred bytes. Everybody who is here is sent what one says. */
const LONGEST = 2_000;

/**
 * Who is here, and where. Nothing of it is kept. `told` hears each change at once, with where it came from;
 * `toldElsewhere` what happened in this process, gathered.
 */
export function openPresence<Place extends object>(
  told: (update: Uint8Array, from: Place | typeof ELSEWHERE | null) => void,
  toldElsewhere: (update: Uint8Array) => void,
): Presence<Place> {
  const doc = new Y.Doc();
  const here = new awareness.Awareness(doc);
  here.setLocalState(null);
  /** Where each device is that is in this process, and whose it is. */
  const places = new Map<number, { place: Place; person: string }>();
  const toTell = new Set<number>();
  let telling: NodeJS.Timeout | null = null;
  here.on('update', ({ added, updated, removed }: Change, from: Place | typeof ELSEWHERE | null) => {
    // Whoever is heard of in another process has left this one, even where nobody noticed.
    for (const client of from === ELSEWHERE ? [...added, ...updated, ...removed] : removed) places.delete(client);
    const changed = [...added, ...updated, ...removed];
    told(awareness.encodeAwarenessUpdate(here, changed), from);
    if (from !== ELSEWHERE) tellSoon(changed);
  });
  const tellElsewhere = () => {
    telling = null;
    const changed = [...toTell];
    toTell.clear();
    for (let at = 0; at < changed.length; at += TOLD_AT_ONCE)
      toldElsewhere(awareness.encodeAwarenessUpdate(here, changed.slice(at, at + TOLD_AT_ONCE)));
  };
  const tellSoon = (clients: Iterable<number>) => {
    for (const client of clients) toTell.add(client);
    if (toTell.size > 0) telling ??= setTimeout(tellElsewhere, ELSEWHERE_EVERY).unref();
  };

  return {
    say(place, update, shown) {
      if (update.length > LONGEST) return false;
      try {
        const clients = clientsOf(update);
        // A device speaks for itself alone. One that comes back has another place: that its connection was cut is often
        // noticed later here than there.
        const isOwn = (client: number) => (places.get(client)?.person ?? shown.id) === shown.id;
        if (clients.length > 1 || !clients.every(isOwn)) return false;
        for (const client of clients) places.set(client, { place, person: shown.id });
        const signed = awareness.modifyAwarenessUpdate(
          update,
          (state: object | null) => state && { ...state, user: shown },
        );
        awareness.applyAwarenessUpdate(here, signed, place);
        return true;
      } catch {
        return false;
      }
    },
    hear: (update) => awareness.applyAwarenessUpdate(here, update, ELSEWHERE),
    leave(place) {
      const gone = [...places].filter(([, at]) => at.place === place).map(([client]) => client);
      awareness.removeAwarenessStates(here, gone, place);
      for (const client of gone) places.delete(client);
    },
    all: () =>
      here.getStates().size === 0 ? null : awareness.encodeAwarenessUpdate(here, [...here.getStates().keys()]),
    tellAll: () => tellSoon(places.keys()),
    end() {
      if (telling) {
        clearTimeout(telling);
        tellElsewhere();
      }
      here.destroy();
      doc.destroy();
    },
  };
}

/** Of whom it speaks. What says nothing newer than the beginning speaks of nobody. */
function clientsOf(update: Uint8Array): number[] {
  const probe = new awareness.Awareness(new Y.Doc());
  probe.setLocalState(null);
  let found: number[] = [];
  probe.on('update', ({ added, updated, removed }: Change) => {
    found = [...added, ...updated, ...removed];
  });
  awareness.applyAwarenessUpdate(probe, update, null);
  const clients = found;
  probe.destroy();
  return clients;
}
