import { raw } from 'hono/html';

/**
 * What a page is about, for search engines: data, and no script, so that the policy of contents lets it be. Whatever
 * people wrote in it cannot end it.
 */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>;
}
