import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { Missing, orMissing } from '#platform/missing';
import type { App } from '#platform/web';
import type { LetterRead } from './letter-read.ts';
import { LetterInOutbox, OutboxPage } from './outbox-view.tsx';

/** The demo's mailbox: without a mail server, letters are files, and this is where they are read. */
export const outboxRoutes =
  (folder: string) =>
  (app: App): void => {
    app.get('/outbox', async (c) => {
      const names = (await readdir(folder).catch(() => []))
        .filter((name) => name.endsWith('.eml'))
        .sort()
        .reverse();
      const letters = await Promise.all(names.slice(0, 50).map((name) => read(folder, name)));
      return c.html(<OutboxPage frame={c.var.frame} letters={letters} more={names.length > 50} />);
    });
    app.get('/outbox/:name{[0-9a-f-]+}', async (c) => {
      const letter = await read(folder, `${c.req.param('name')}.eml`);
      return c.html(<LetterInOutbox frame={c.var.frame} letter={letter} />);
    });
    app.get('/outbox/:name{[0-9a-f-]+}/:file', async (c) => {
      const { files } = await read(folder, `${c.req.param('name')}.eml`);
      const file = orMissing(files.find(({ name }) => name === c.req.param('file')) ?? null);
      c.header('Content-Type', file.type);
      c.header('Content-Disposition', 'attachment');
      return c.body(new Uint8Array(file.bytes).buffer);
    });
  };

async function read(folder: string, name: string): Promise<LetterRead> {
  const raw = await readFile(join(folder, name)).catch(() => {
    throw new Missing();
  });
  const mail = await PostalMime.parse(raw);
  return {
    name: name.replace('.eml', ''),
    to: mail.to?.map(({ address }) => address).join(', ') ?? '',
    subject: mail.subject ?? '',
    date: mail.date ? new Date(mail.date) : null,
    text: mail.text ?? '',
    files: mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? '',
      type: mimeType,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
    })),
  };
}
