export { chooseMail, lettersTo, mailChoices, whoDeclined } from './choices.ts';
export { eraseMail, eraseMailTo } from './erase.ts';
export { composeLetter, type LetterParts } from './letter.tsx';
export { isMailbox, mailboxOf } from './mailbox.ts';
export type { Message } from './message.ts';
export { type Addressee, type Letter, type LetterKind, letterKind, letterKinds, post } from './post.ts';
export { letterProgress } from './progress.ts';
export { mailWorkers } from './send.ts';
export { smtpTransport } from './smtp.ts';
export { letter, mailChoice } from './tables.ts';
export { folderTransport, Refused, type Transport } from './transport.ts';
export {
  letGo,
  letGoOf,
  lettersToDecide,
  letterToDecide,
  noticeUndecided,
  sendAgain,
  undecidedOccasions,
} from './uncertain.ts';
export { type LetterWriter, type Writing, writes } from './writer.ts';
