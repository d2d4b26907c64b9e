import MailComposer from 'nodemailer/lib/mail-composer';
import type { Message } from './message.ts';

/** A message as it travels. It holds what it is given and nothing it names: no file and no address is fetched for it. */
export const mimeOf = ({ attachments, to, ...message }: Message, from: string): Promise<Buffer> =>
  new MailComposer({
    ...message,
    from,
    // As an object: an address with a comma in it is one address, and not two.
    to: { name: '', address: to },
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: attachments.map(({ content, ...attachment }) => ({
      ...attachment,
      content: typeof content === 'string' ? content : Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
