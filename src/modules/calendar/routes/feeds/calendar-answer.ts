import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { isLanguage, type T, textsIn } from '#platform/texts';
import type { Env } from '#platform/web';

/** A calendar as its answer. Who has it already and asks again is told that nothing changed. */
export function calendarAnswer(c: Context<Env>, text: string): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  c.header('ETag', tag);
  if (c.req.header('if-none-match')?.replace(/^W\//, '') === tag) return c.body(null, 304);
  c.header('Content-Type', 'text/calendar; charset=utf-8');
  c.header('Content-Disposition', 'inline; filename="maillage.ics"');
  return c.body(text);
}

/** A program says no language: that of the address, else the first of the network. */
export function feedTexts(c: Context<Env>): T {
  const asked = c.req.query('lang');
  return textsIn(isLanguage(asked) ? asked : (c.var.network.languages[0] ?? 'fr'));
}
