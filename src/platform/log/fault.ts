/** What may be said of an error: which one and where, without what people typed. */
export type Fault = {
  error: string;
  code?: string;
  constraint?: string;
  statement?: string;
  said?: string;
  at: string[];
};

type Inside = { name?: string; code?: unknown; constraint?: unknown; query?: unknown; cause?: unknown };

/**
 * An error for a log or for a table of jobs. The database quotes the values it refuses and the query builder adds all of
 * them to its message, so of those only the code, the constraint and the statement (with its `$1`) are kept. Of any
 * other message, whatever stands in quotation marks or looks like an address is left out.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const { query, cause } = error as Inside;
  const inner = (cause ?? error) as Inside;
  const code = textOf(inner.code) ?? textOf((error as Inside).code);
  const constraint = textOf(inner.constraint);
  const isOfDatabase = typeof query === 'string' || /^[0-9A-Z]{5}$/.test(code ?? '');
  return {
    error: error.name,
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(typeof query === 'string' && { statement: query.slice(0, 500) }),
    ...(!isOfDatabase && { said: withoutValues(error.message) }),
    at: framesOf(error),
  };
}

/** The same as one sentence, for a column that holds text. */
export function faultLine(error: unknown): string {
  const { error: name, code, constraint, said } = faultOf(error);
  return [name, code, constraint, said].filter(Boolean).join(' ');
}

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|«[^»]*»|“[^”]*”|‘[^’]*’|<[^>]*>/g;
const ADDRESS = /\S+@\S+/g;
const LONG_NUMBER = /\d[\d .\-/]{6,}\d/g;

const withoutValues = (message: string): string =>
  message.replace(QUOTED, '…').replace(ADDRESS, '…').replace(LONG_NUMBER, '…').replace(/\s+/g, ' ').slice(0, 200);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 100) : undefined);

/** The lines of the stack that name a place; what stands before them repeats the message. */
const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
