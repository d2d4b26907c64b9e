export { chooseMail, mailChoices } from './choices.ts';
export { composeLetter, type LetterParts } from './letter.tsx';
export { type Addressee, type Letter, type LetterKind, letterKind, letterKinds, post } from './post.ts';
export { eraseMail, eraseMailTo, mailWorkers } from './send.ts';
export { letter, mailChoice } from './tables.ts';
export { folderTransport, smtpTransport, type Transport } from './transport.ts';
export { letGo, lettersToDecide, letterToDecide, sendAgain } from './uncertain.ts';
export { type LetterWriter, writes } from './writer.ts';
