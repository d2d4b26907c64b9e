import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, STEADY } from '../../../test/growth.ts';
import { redact, scanIdentity } from '../index.ts';
import { sentencesOf } from './marked.ts';

const sentences = [...sentencesOf('tuning'), ...sentencesOf('held-out')].map(({ text }) => text);
const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(...sentences.flatMap((text) => text.split(' '))),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.stringMatching(/^[\d .\-/()+@:]{0,20}$/u),
);
const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n', '. ', '-', '\u202f')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

describe('whatever the text', () => {
  test('findings are inside it, in order, apart from each other, and say what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.string(), { maxLength: 3 }), (text, knownNames) => {
        const findings = scanIdentity(text, { knownNames });

        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.text).toBe(text.slice(finding.start, finding.end));
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
      { numRuns: 500 },
    );
  });

  test('redacting keeps everything else as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = scanIdentity(text);

        const kept = redact(text, findings, () => '');

        expect(kept.length).toBe(text.length - findings.reduce((all, { start, end }) => all + end - start, 0));
        expect(redact(text, findings, (finding) => finding.text)).toBe(text);
      }),
    );
  });
});

// What grows with the square of its length would take many minutes here, not seconds.
test.each([
  'a ',
  'a',
  '1',
  '1 ',
  '12 ',
  'A ',
  'A. ',
  'a.',
  'a@a.',
  '+32 ',
  'né le ',
  'rue de ',
  'Astraat ',
  'M. et ',
  'Karim et ',
  'www.',
  '1000 A ',
  '\n',
  '\ud800',
])('many signs of %j take no longer than their number', async (unit) => {
  const hostile = (parts: number) => unit.repeat((parts * 50_000) / unit.length);

  const grows = await growthOf((parts) => scanIdentity(hostile(parts), { knownNames: ['Fatoumata Sow'] }));

  expect(grows).toBeLessThan(STEADY);
});
