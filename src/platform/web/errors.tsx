import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Missing } from '#platform/missing';
import { textsIn } from '#platform/texts';
import type { Env } from './env.ts';
import { ErrorView } from './error-view.tsx';
import { TooOften } from './too-often.ts';

type Status = 403 | 404 | 413 | 429 | 500 | 503;

/** The page for what went wrong: what happened, what to do, a way back. What is a bug is logged, never shown. */
export function answerError(c: Context<Env>, problem: Status | Error): Response | Promise<Response> {
  if (problem instanceof HTTPException) return problem.getResponse();
  const status = typeof problem === 'number' ? problem : statusOf(problem);
  if (status >= 500 && problem instanceof Error)
    c.var.log?.error({ err: problem.message, stack: problem.stack, code: codeOf(problem) }, 'a request failed');

  const frame = c.var.frame;
  if (!frame || !c.req.header('accept')?.includes('text/html')) {
    return c.text(frame ? frame.t(`web.${status}.title`) : textsIn('fr')(`web.${status}.title`), status);
  }
  return c.html(<ErrorView frame={frame} status={status} />, status);
}

function statusOf(error: Error): Status {
  if (error instanceof Missing) return 404;
  if (error instanceof TooOften) return 429;
  return isDatabaseAway(error) ? 503 : 500;
}

const codeOf = (error: Error): string | undefined => {
  const cause = (error.cause ?? error) as { code?: unknown };
  return typeof cause.code === 'string' ? cause.code : undefined;
};

/** The server of the database is starting, stopping or gone: the person may try again, and a probe must know. */
const isDatabaseAway = (error: Error): boolean =>
  /^(57P0[1-3]|08\d{3}|ECONNREFUSED|ENOENT|ECONNRESET|EPIPE)$/.test(codeOf(error) ?? '') ||
  /Connection terminated|timeout exceeded when trying to connect/.test(
    `${error.message} ${(error.cause as Error)?.message ?? ''}`,
  );
