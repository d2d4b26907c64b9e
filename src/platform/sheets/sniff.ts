import type { FoundFile } from './sheet.ts';
import { zipPaths } from './zip-in.ts';

export type Sniffed = 'text' | 'xlsx' | 'encrypted' | 'brokenZip' | { unsupported: FoundFile };

/** What the bytes are, whatever the file is called: people rename files, and programs export HTML as ".xls". */
export function sniff(bytes: Uint8Array): Sniffed {
  // "PK" alone could be the header of a text.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return sniffZip(bytes);
  // The container of Excel before 2007, and also of today's files with a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'encrypted'
      : { unsupported: 'oldExcel' };
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return { unsupported: 'pdf' };
  if (startsWith(bytes, [0x09, 0x08])) return { unsupported: 'oldExcel' };

  const beginning = new TextDecoder().decode(bytes.subarray(0, 2000)).replaceAll('\0', '').trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta|<style|<head|<div)/.test(beginning)) return { unsupported: 'html' };
  if (beginning.startsWith('<?xml')) return { unsupported: beginning.includes('<html') ? 'html' : 'xml' };
  if (beginning.startsWith('{\\rtf')) return { unsupported: 'word' };
  // An invitation or an address card: text, but not a table.
  if (/^begin:v(calendar|card)\b/.test(beginning)) return { unsupported: 'other' };
  return 'text';
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const paths = zipPaths(bytes);
  if (paths === null) return 'brokenZip';
  if (paths.includes('xl/workbook.xml')) return 'xlsx';
  if (paths.includes('xl/workbook.bin')) return { unsupported: 'binaryExcel' };
  if (paths.includes('word/document.xml')) return { unsupported: 'word' };
  if (paths.includes('content.xml') && paths.includes('mimetype')) return { unsupported: 'openDocument' };
  return { unsupported: 'other' };
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
