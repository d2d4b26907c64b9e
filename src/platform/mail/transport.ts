import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

export type Message = {
  to: string;
  subject: string;
  html: string;
  text: string;
  messageId: string;
  attachments: { filename: string; content: Uint8Array | string; contentType: string }[];
};

/**
 * Hands a message over. Throws `Refused` when the other side said no for sure; any other error leaves it uncertain
 * whether the message left.
 */
export type Transport = { send(message: Message): Promise<void>; close(): void };

export class Refused extends Error {}

export function smtpTransport(url: string, from: string): Transport {
  const smtp = nodemailer.createTransport(url);
  return {
    async send(message) {
      await smtp
        .sendMail(mimeOf(message, from))
        .catch((error: { responseCode?: number; code?: string; message: string }) => {
          const saidNo = (error.responseCode ?? 0) >= 400 || error.code === 'ECONNECTION' || error.code === 'EDNS';
          throw saidNo ? new Refused(error.message) : error;
        });
    },
    close: () => smtp.close(),
  };
}

/** Without SMTP_URL letters are kept as .eml files, named by their Message-ID: written twice, they are still one. */
export function folderTransport(folder: string, from: string): Transport {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return {
    async send(message) {
      const { message: raw } = await composer.sendMail(mimeOf(message, from));
      await mkdir(folder, { recursive: true });
      const name = join(folder, `${message.messageId.replace(/[<>]|@.*/g, '')}.eml`);
      await writeFile(`${name}.part`, raw as Buffer);
      await rename(`${name}.part`, name);
    },
    close: () => composer.close(),
  };
}

const mimeOf = ({ attachments, ...message }: Message, from: string) => ({
  ...message,
  from,
  headers: { 'Auto-Submitted': 'auto-generated' },
  attachments: attachments.map(({ content, ...attachment }) => ({
    ...attachment,
    content: typeof content === 'string' ? content : Buffer.from(content),
  })),
});
