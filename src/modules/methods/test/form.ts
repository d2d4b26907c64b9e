import type { Visitor, World } from '../../../../test/world.ts';

export const field = (page: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? '';

/** What the form sends when somebody opens it and presses its button. */
export async function formOf(world: World, who: Visitor, path: string): Promise<Record<string, string>> {
  const page = await world.read(who, path);
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of page.matchAll(/<input ([^>]*)>/g)) {
    const name = /name="([^"]*)"/.exec(attributes)?.[1];
    if (!name || name.endsWith('[]') || (name.startsWith('_') && name !== '_key')) continue;
    fields[name] = field(page, name);
  }
  for (const [, name = '', text = ''] of page.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g))
    fields[name] = text;
  for (const [, name = '', options = ''] of page.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs))
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  return fields;
}
