import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** How the server behaves for the next letter. Each is what real servers do on bad days. */
export type Behaviour =
  | 'takes'
  /** "Not now": before anything was sent. */
  | 'busy'
  /** "No such mailbox". */
  | 'unknownAddressee'
  /** Takes the whole letter and then says no. */
  | 'refusesLetter'
  /** Takes the letter and the connection breaks before its answer arrives. */
  | 'answerLost'
  /** The connection breaks before the letter is sent. */
  | 'breaksEarly'
  /** Does not even greet. */
  | 'hangsUp';

export type MailboxServer = {
  url: string;
  behave(behaviour: Behaviour): void;
  /** Every letter that was taken, or whose text was received whole. */
  received: string[];
  visits(): number;
  close(): Promise<void>;
};

/** A mail server of a few lines, so that nothing in between is assumed. */
export async function aMailboxServer(): Promise<MailboxServer> {
  let behaviour: Behaviour = 'takes';
  let visits = 0;
  const received: string[] = [];
  const server = createServer((socket) => {
    visits++;
    converse(socket, behaviour, received);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}/?ignoreTLS=true`,
    behave: (next) => {
      behaviour = next;
    },
    received,
    visits: () => visits,
    close: async () => {
      server.close();
    },
  };
}

function converse(socket: Socket, behaviour: Behaviour, received: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.on('error', () => {});
  if (behaviour === 'hangsUp') return void socket.destroy();
  say('220 mailbox.test');

  let letter: string[] | null = null;
  createInterface({ input: socket }).on('line', (line) => {
    if (letter) {
      if (line !== '.') return void letter.push(line);
      const whole = letter.join('\r\n');
      letter = null;
      if (behaviour === 'refusesLetter')
        return void say('554 5.7.1 looks like something <amina@example.org> did not want');
      received.push(whole);
      if (behaviour === 'answerLost') return void socket.destroy();
      return void say('250 2.0.0 taken');
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === 'EHLO') return void say('250 mailbox.test');
    if (command === 'MAIL') return void say(behaviour === 'busy' ? '451 4.3.0 not now, amina@example.org' : '250 ok');
    if (command === 'RCPT')
      return void say(behaviour === 'unknownAddressee' ? '550 5.1.1 <amina@example.org>: no such mailbox' : '250 ok');
    if (command === 'DATA') {
      if (behaviour === 'breaksEarly') return void socket.destroy();
      letter = [];
      return void say('354 go on');
    }
    if (command === 'QUIT') return void socket.end('221 bye\r\n');
    say('250 ok');
  });
}
