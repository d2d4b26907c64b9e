/** A letter, ready to travel. */
export type Message = {
  to: string;
  subject: string;
  html: string;
  text: string;
  messageId: string;
  attachments: { filename: string; content: Uint8Array | string; contentType: string }[];
};
