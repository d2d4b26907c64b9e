import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { mimeOf } from './mime.ts';
import { Refused, type Transport } from './transport.ts';

type Failure = Error & { responseCode?: number | undefined; code?: string | undefined; command?: string | undefined };

/** `from`: "Maillage <maillage@example.org>". One connection for one letter. */
export function smtpTransport(url: string, from: string): Transport {
  // Read once, so that a mistake in the address is told at start.
  const { options } = nodemailer.createTransport(url) as unknown as {
    options: SMTPConnection.Options & { auth?: Auth };
  };
  const sender = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    async send(message) {
      if (!ONE_ADDRESS.test(message.to)) throw new Refused('no address', true);
      const raw = await mimeOf(message, from);
      await handOver(options, { from: sender, to: [message.to], size: raw.length }, raw);
    },
    close: () => {},
  };
}

/** What would be two addressees, or another command, is none. */
const ONE_ADDRESS = /^[^\s<>,;"]+@[^\s<>,;"]+$/;

type Auth = { user: string; pass: string };
type Envelope = { from: string; to: string[]; size: number };

/**
 * The message is read only when the other side has said "go on" to DATA. An error before that moment means that nothing
 * left, whatever the error is called; after it, only an answer that says no does. A connection that breaks in between is
 * neither: the other side may have the letter and its answer may be lost.
 */
function handOver(options: SMTPConnection.Options & { auth?: Auth }, envelope: Envelope, raw: Buffer): Promise<void> {
  let hasLeft = false;
  const leaving = new Readable({
    read() {
      hasLeft = true;
      this.push(raw);
      this.push(null);
    },
  });
  const connection = new SMTPConnection({ ...options, connectionTimeout: 20_000, socketTimeout: 60_000 });

  return new Promise<void>((resolve, reject) => {
    const fail = (error: Failure) => {
      connection.close();
      const saidNo = (error.responseCode ?? 0) >= 400;
      reject(saidNo || !hasLeft ? new Refused(replyOf(error), isForGood(error)) : error);
    };
    const send = () =>
      connection.send(envelope, leaving, (error) => {
        if (error) return fail(error);
        connection.quit();
        resolve();
      });
    connection.once('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      const { auth } = options;
      if (!auth || !connection.allowsAuth) return send();
      connection.login({ ...auth, credentials: auth }, (refusal) => (refusal ? fail(refusal) : send()));
    });
  });
}

const replyOf = ({ responseCode, code }: Failure): string => String(responseCode ?? code ?? 'no connection');

/** 5xx to the addressee or the message. A refused password is our own mistake, which somebody will put right. */
const isForGood = ({ responseCode = 0, command = '' }: Failure): boolean =>
  responseCode >= 500 && /^(RCPT TO|DATA)/.test(command);
