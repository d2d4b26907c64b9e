import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { faultOf } from '#platform/log';
import { Missing } from '#platform/missing';
import { isDatabaseAway } from './database-away.ts';
import type { Env } from './env.ts';
import { type ErrorStatus, ErrorView } from './error-view.tsx';
import { TooOften } from './too-often.ts';
import { Unreadable } from './unreadable.ts';

/** The page for what went wrong: what happened, what to do, a way back. What is a bug is logged, never shown. */
export function answerError(c: Context<Env>, problem: ErrorStatus | Error): Response | Promise<Response> {
  const status = typeof problem === 'number' ? problem : statusOf(problem);
  if (status >= 500 && problem instanceof Error) c.var.log?.error(faultOf(problem), 'a request failed');
  if (problem instanceof TooOften) c.header('Retry-After', String(problem.seconds));
  if (status === 503) c.header('Retry-After', '5');
  // The rest of what was too long is still under way: nothing else can be said on this connection.
  if (status === 413) c.header('Connection', 'close');

  // What a page was to say of itself (a file, a redirect) is not true of the error.
  const { frame } = c.var;
  const wantsPage = c.req.header('accept')?.includes('text/html') ?? false;
  return wantsPage
    ? c.html(
        <ErrorView frame={frame} status={status} wait={problem instanceof TooOften ? problem.seconds : null} />,
        status,
      )
    : c.text(frame.t(`web.${status}.title`), status);
}

function statusOf(error: Error): ErrorStatus {
  if (error instanceof Missing) return 404;
  if (error instanceof TooOften) return 429;
  if (error instanceof Unreadable) return 400;
  if (error instanceof HTTPException) return error.status === 403 || error.status === 404 ? error.status : 400;
  return isDatabaseAway(error) ? 503 : 500;
}
