import * as Y from 'yjs';

/** Words that were typed into something that was gone when they came, and the device (its number in the text) they come from. */
export type Stray = { words: string; client: number };

/**
 * What a change types into something that was struck out or put elsewhere before it came: a text takes such words and shows
 * them to nobody. To be called before the change is applied; what it answers is asked after.
 */
export function strayIn({ store }: Y.Doc, change: Uint8Array): () => Stray | null {
  const { structs, ds } = Y.decodeUpdate(change);
  const typed = structs.flatMap((struct) => {
    if (!(struct instanceof Y.Item && struct.content instanceof Y.ContentString)) return [];
    const { client, clock } = struct.id;
    const known = Y.getState(store, client);
    // What the same device struck out itself is meant to be gone. Numbers go up with every UTF-16 unit.
    const signs = struct.content.str.split('').flatMap((sign, i) => {
      const id = Y.createID(client, clock + i);
      return id.clock >= known && !Y.isDeleted(ds, id) ? [{ id, sign }] : [];
    });
    return signs[0] ? [{ id: signs[0].id, words: signs.map(({ sign }) => sign).join('') }] : [];
  });
  return () => {
    const stray = typed.filter(({ id }) => id.clock < Y.getState(store, id.client) && Y.getItem(store, id).deleted);
    const words = stray.map((one) => one.words).join('');
    return stray[0] && words.trim() !== '' ? { words, client: stray[0].id.client } : null;
  };
}
