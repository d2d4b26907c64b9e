import { bodyLimit } from 'hono/body-limit';
import { type App, newRouter } from './env.ts';
import { answerError } from './errors.tsx';
import { greet, recognise } from './greet.ts';
import { keptPages } from './kept-pages.ts';
import { requestMeasure } from './measure.ts';
import type { WebParts } from './parts.ts';
import { sameOriginOnly, securityHeaders } from './security.ts';

/** 10 MB: a photo or a spreadsheet; what takes more says so at its own address. */
const LARGEST_BODY = 10 * 1024 * 1024;

/** What refuses a request comes after its language is known and before the database is asked anything. */
export function makeWeb(parts: WebParts): App {
  const app = newRouter();
  app.use(requestMeasure);
  app.use(securityHeaders);
  app.use(greet(parts));
  app.use(sameOriginOnly(parts.origin));
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => answerError(c as never, 413) }));
  app.use(recognise(parts));
  app.use(keptPages());
  app.notFound((c) => answerError(c, 404));
  app.onError((error, c) => answerError(c, error));
  parts.routes(app);
  return app;
}
