import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { pdfParts } from '../../../../platform/documents/test/pdf-parts.ts';
import { aMeetingToNote, approveThem, noted, sendThem, type TestMinutes } from './world.ts';

const world = await openWorld();
afterAll(world.close);

async function wordFile(meeting: TestMinutes) {
  const answer = await world.visit(meeting.member, `${meeting.minutes}/minutes.docx`);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const headers = Object.keys(files).filter((name) => /header\d*\.xml$/.test(name));
  return { body: text('word/document.xml'), head: headers.map(text).join(''), core: text('docProps/core.xml') };
}

async function pdfFile(meeting: TestMinutes) {
  const answer = await world.visit(meeting.member, `${meeting.minutes}/minutes.pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  return new Uint8Array(await answer.arrayBuffer());
}

test('until they are approved each page says “Document de travail”; approved ones bear their number and their hash', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Décision à l’unanimité : on garde la salle');
  const draft = await wordFile(meeting);
  await sendThem(world, meeting);
  const toApprove = await wordFile(meeting);
  await approveThem(world, meeting);
  const approved = await wordFile(meeting);
  const sealed = await (await world.visit(meeting.member, `${meeting.minutes}/minutes.json`)).text();

  expect(draft.head).toContain('string="Document de travail"');
  expect(toApprove.head).toContain('string="Document de travail"');
  expect(approved.head).not.toContain('Document de travail');
  expect(approved.body).toContain('PV n° 1/2027');
  expect(approved.body).toMatch(/SHA-256[^<]*[0-9a-f]{64}/);
  expect(approved.body).toContain('on garde la salle (à l’unanimité)');
  expect(approved.core).toContain('Comité de pilotage');
  expect(sealed).toContain('"number":1');
});

test('the PDF is tagged, says its title and language, and is lighter once the words across its pages are gone', async () => {
  const meeting = await aMeetingToNote(world);
  await noted(world, meeting, 'Décision : on garde la salle');
  const draft = pdfParts(await pdfFile(meeting));
  await sendThem(world, meeting);
  await approveThem(world, meeting);
  const approved = pdfParts(await pdfFile(meeting));

  for (const parts of [draft, approved]) {
    expect(parts).toContain('/StructTreeRoot');
    expect(parts).toContain('/Lang (fr-BE)');
    expect(parts).toContain('Comit');
  }
  // The light grey of the words across the page, and nothing else is grey: approved ones have none of it.
  expect([draft, approved].map((parts) => /\.88235/.test(parts))).toEqual([true, false]);
});
