import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Letters as one types them in a hurry, and as one looks them up in a list: small, without accents. */
export const plain = (text: SQLWrapper): SQL =>
  sql`translate(lower(${text}), 'àáâäãçèéêëìíîïñòóôöõùúûüÿ', 'aaaaaceeeeiiiinooooouuuuy')`;

/** Somewhere in the text, despite case and accents. */
export const has = (text: SQLWrapper, search: string): SQL =>
  sql`${plain(text)} like ${plain(sql`${`%${search.replace(/[\\%_]/g, '\\$&')}%`}::text`)}`;
