import type { PoolClient } from 'pg';

/** A question asked less often is not worth remembering: lists of varying length make ever new ones. */
const OFTEN = 5;
const MOST = 500;

type Known = { uses: number; name: string | null };
type Question = { text: string; name?: string | undefined };

/**
 * Questions that come again and again are sent to the server once for each connection and then only named: it neither
 * reads nor plans them again, which is half of what a short one costs. One memory for all connections of a pool.
 */
export function preparing(): (client: PoolClient) => void {
  const known = new Map<string, Known>();
  let named = 0;

  const nameOf = (text: string): string | null => {
    const one = known.get(text) ?? { uses: 0, name: null };
    one.uses++;
    if (one.name === null && one.uses > OFTEN && named < MOST) one.name = `m${++named}`;
    if (one.uses > 1 || known.size < 10 * MOST) known.set(text, one);
    return one.name;
  };

  return (client) => {
    const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
    const askNamed = (question: unknown, values?: unknown, ...rest: unknown[]) => {
      const name = isToName(question) && Array.isArray(values) && values.length > 0 ? nameOf(question.text) : null;
      return ask(name === null ? question : { ...(question as Question), name }, values, ...rest);
    };
    client.query = askNamed as typeof client.query;
  };
}

/** A cursor or a copy is its own question and is left as it is. */
const isToName = (question: unknown): question is Question =>
  typeof question === 'object' &&
  question !== null &&
  typeof (question as Question).text === 'string' &&
  !(question as Question).name &&
  !('submit' in question);
