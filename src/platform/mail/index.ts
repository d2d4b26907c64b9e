export { type Letter, letterKind, letterKinds, type LetterKind, post, type Addressee } from './post.ts';
export { mailChoices, chooseMail } from './choices.ts';
export { type LetterWriter, writes } from './writer.ts';
export { eraseMail, mailWorkers } from './send.ts';
export { type Transport, folderTransport, smtpTransport } from './transport.ts';
export { letterToDecide, lettersToDecide, sendAgain, letGo } from './uncertain.ts';
export { letter, mailChoice } from './tables.ts';
export { composeLetter, type LetterParts } from './letter.tsx';
