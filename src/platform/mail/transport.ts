import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from './message.ts';
import { mimeOf } from './mime.ts';

/**
 * Hands a message over. Throws `Refused` when the other side surely does not have it; any other error leaves it
 * uncertain whether the message left.
 */
export type Transport = { send(message: Message): Promise<void>; close(): void };

/** `reply`: the code of the answer (550), or of the network. `forGood`: trying again would not help. */
export class Refused extends Error {
  readonly reply: string;
  readonly forGood: boolean;

  constructor(reply: string, forGood: boolean) {
    super(`refused: ${reply}`);
    this.name = 'Refused';
    this.reply = reply;
    this.forGood = forGood;
  }
}

/** Without SMTP_URL letters are kept as .eml files, named by their Message-ID: written twice, they are still one. */
export function folderTransport(folder: string, from: string): Transport {
  return {
    async send(message) {
      const raw = await mimeOf(message, from);
      await mkdir(folder, { recursive: true });
      const name = join(folder, `${message.messageId.replace(/[<>]|@.*/g, '')}.eml`);
      await writeFile(`${name}.part`, raw);
      await rename(`${name}.part`, name);
    },
    close: () => {},
  };
}
