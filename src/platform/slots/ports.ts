/**
 * A place for what another module knows or does, as a slot is one for its parts: declared by the module that asks, with
 * the shape of the answer, filled by `src/app`. `absent` stands there as long as nobody fills it.
 */
export type Port<Answers> = { readonly name: string; readonly absent: Answers };

/** What fills a port, made by `plug`, so that the shapes are compared. */
export type Plug = { readonly name: string; readonly answers: unknown };

const plugs = new Map<string, unknown>();

export const port = <Answers>(name: string, absent: Answers): Port<Answers> => ({ name, absent });

export const plug = <Answers>({ name }: Port<Answers>, answers: Answers): Plug => ({ name, answers });

export function usePlugs(given: readonly Plug[]): void {
  plugs.clear();
  for (const { name, answers } of given) {
    if (plugs.has(name)) throw new Error(`The port ${name} is filled twice`);
    plugs.set(name, answers);
  }
}

/** What fills the port. `plug` has compared its shape with that of the port. */
export const plugged = <Answers>({ name, absent }: Port<Answers>): Answers =>
  plugs.has(name) ? (plugs.get(name) as Answers) : absent;
