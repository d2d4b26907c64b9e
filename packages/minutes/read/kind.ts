import { Unreadable } from './unreadable.ts';

export type Kind = 'text' | 'html' | 'docx' | 'pdf';

/** What a file is: by its first bytes, and by its name only between text and pages. */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  if (startsWith(bytes, '%PDF-', 1024)) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    throw new Unreadable(isEncryptedOffice(bytes) ? 'encrypted' : 'oldWord');
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'pdf' || extension === 'docx') throw new Unreadable('broken');
  if (extension === 'html' || extension === 'htm') return 'html';
  if (extension === 'txt' || extension === 'md') return 'text';
  const head = latin(bytes.subarray(0, 1024)).toLowerCase();
  return /^\s*(?:\ufeff|ï»¿)?\s*<(?:!doctype html|html|head|body|p|div|h\d)[\s>]/.test(head) ? 'html' : 'text';
}

/** A protected document of Office is an envelope with this part in it. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  return latin(bytes).includes([...'EncryptedPackage'].join('\0'));
}

function startsWith(bytes: Uint8Array, signs: string, within = signs.length): boolean {
  return latin(bytes.subarray(0, within)).includes(signs);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
