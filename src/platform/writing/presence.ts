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
  end(): void;
};

const ELSEWHERE = Symbol('said in another process');

/** Other processes hear of carets a few times in a second, however fast somebody types. */
const ELSEWHERE_EVERY = 250;

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
  const places = new Map<number, Place>();
  const toTell = new Set<number>();
  let telling: NodeJS.Timeout | null = null;
  here.on('update', ({ added, updated, removed }: Change, from: Place | typeof ELSEWHERE | null) => {
    for (const client of removed) places.delete(client);
    const changed = [...added, ...updated, ...removed];
    told(awareness.encodeAwarenessUpdate(here, changed), from);
    if (from !== ELSEWHERE) for (const client of changed) toTell.add(client);
    if (from !== ELSEWHERE) telling ??= setTimeout(tellElsewhere, ELSEWHERE_EVERY).unref();
  });
  const tellElsewhere = () => {
    telling = null;
    const changed = [...toTell];
    toTell.clear();
    toldElsewhere(awareness.encodeAwarenessUpdate(here, changed));
  };

  return {
    say(place, update, shown) {
      try {
        const clients = clientsOf(update);
        // A device speaks for itself alone.
        if (clients.length > 1 || clients.some((client) => (places.get(client) ?? place) !== place)) return false;
        for (const client of clients) places.set(client, place);
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
      const gone = [...places].filter(([, at]) => at === place).map(([client]) => client);
      awareness.removeAwarenessStates(here, gone, place);
      for (const client of gone) places.delete(client);
    },
    all: () =>
      here.getStates().size === 0 ? null : awareness.encodeAwarenessUpdate(here, [...here.getStates().keys()]),
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
