import { expect, test } from 'vitest';
import { codeScanned } from './scan.ts';

test('a code is read alone, in the address of a badge, or as a hand types it', () => {
  const reads = [
    'https://maillage.example/p/TILLEUL-4273',
    'http://localhost:3000/p/TILLEUL-4273?lang=nl',
    'TILLEUL 4273',
    ' tilleul-4273\n',
    'Tilleul4273',
  ];

  expect(reads.map(codeScanned)).toEqual(Array(5).fill('TILLEUL 4273'));
});

test('what is no code is none', () => {
  expect(['', 'https://example.org/', 'https://example.org/p/', '5410000000000'].map(codeScanned)).toEqual(
    Array(4).fill(null),
  );
});
