import type { Context } from 'hono';
import { isId } from '#platform/db';
import type { Person } from '#platform/member';
import { orMissing } from '#platform/missing';
import { type App, type Env, newRouter, notTooOften } from '#platform/web';
import type { WritingHouse } from './house.ts';
import { rightsOf, writingKind } from './kinds.ts';
import type { SocketEnv } from './sockets.ts';

/** A device that loses its connection all the time comes back this often. */
const OPENINGS = { points: 120, seconds: 60 };

export type WritingParts = { house: WritingHouse; personOf: (request: Request, now: Date) => Promise<Person | null> };

/**
 * `/n/:network/writing/:writing/:document`: the socket of a text. It is asked for like a page, so that the network, the
 * person and what is refused are found as for a page; without a socket there is nothing here.
 */
export const writingRoutes = ({ house, personOf }: WritingParts): App =>
  newRouter().get('/writing/:writing/:document', async (c) => {
    const { db, network, person, now, clock } = c.var;
    const kind = orMissing(writingKind(c.req.param('writing')));
    const id = c.req.param('document');
    if (!isId(id)) return c.notFound();
    if (!person) return c.body(null, 401);
    const subject = { networkId: network.id, kind: kind.kind, id };
    const said = rightsOf(await kind.may(db, subject, [person.id], now), person.id);
    if (said.may === 'nothing') return c.notFound();
    await notTooOften('writing', person.id, OPENINGS);
    const { enter } = c.env as Partial<SocketEnv>;
    if (!enter || !isFromHere(c)) return c.body(null, enter ? 403 : 426);

    const request = c.req.raw;
    enter({
      desk: house.deskOf(kind, subject),
      ...{ personId: person.id, said },
      shown: shownAs(person),
      isSignedIn: async () => (await personOf(request, clock()))?.id === person.id,
    });
    return c.body(null, 204);
  });

/** A browser says from which page it opens a socket, and no page can say otherwise. */
function isFromHere(c: Context<Env>): boolean {
  const origin = c.req.header('origin');
  return origin === c.var.origin || origin === new URL(c.req.url).origin;
}

/** As many as say nothing else on the page: brick and leaf are for states. */
const COLOURS = 4;

/** The same person has the same colour everywhere, and always their initials beside it. */
function shownAs({ id, name }: Person) {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const initials = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase();
  const sum = [...id].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return { id, name, initials, colour: sum % COLOURS };
}
