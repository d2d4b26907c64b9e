import { createServer, type Socket } from 'node:net';

export type Mailbox = {
  /** For SMTP_URL. */
  url: string;
  /** Every letter that was accepted: its Message-ID and whom it is for. */
  accepted: { messageId: string; to: string }[];
  close(): Promise<void>;
};

/** A mail server that takes everything and remembers it, outside the processes that are killed. */
export async function openMailbox(): Promise<Mailbox> {
  const accepted: Mailbox['accepted'] = [];
  const server = createServer((socket) => converse(socket, (letter) => accepted.push(letter)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    accepted,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, accept: (letter: Mailbox['accepted'][number]) => void): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let held = '';
  let to = '';
  let isLetter = false;
  socket.setEncoding('utf8');
  socket.on('error', () => {});
  socket.on('data', (text: string) => {
    held += text;
    for (;;) {
      const end = held.indexOf(isLetter ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const said = held.slice(0, end);
      held = held.slice(end + (isLetter ? 5 : 2));
      if (isLetter) {
        isLetter = false;
        accept({ messageId: /^Message-ID:\s*(\S+)/im.exec(said)?.[1] ?? '', to });
        say('250 taken');
      } else {
        to = /^RCPT TO:<(.*)>/i.exec(said)?.[1] ?? to;
        isLetter = /^DATA/i.test(said);
        say(isLetter ? '354 go on' : /^QUIT/i.test(said) ? '221 bye' : '250 ok');
      }
    }
  });
  say('220 mailbox');
}
