import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { World } from '../../../../../test/world.ts';
import { aMember, aNetwork, type TestMember, type TestNetwork } from '../../../accounts/test/world.ts';
import { eventsOfKind } from '../../../calendar/index.ts';
import { importOf, importsOf, type ListedImport } from '../../store/importing/imports.ts';

export const frenchMinutes = `PV du comité de pilotage
Date : jeudi 12 mars 2026, 9h30 – 12h
Lieu : Maison des associations, rue du Tilleul 4

Présents : Awa Diallo (Duo-Métiers), Bram Peeters (Rivage asbl)
Excusée : Carine Lefèvre (Tilleul)

Ordre du jour
1. Préparer la Journée
2. Budget

1. Préparer la Journée
Décision : les tables sont composées la veille.
Action : Awa Diallo écrit aux participants avant le 20 mars 2026.

2. Budget
Proposition : garder une réserve de 200 euros.
`;

export const dutchMinutes = `Verslag van de stuurgroep
Datum: donderdag 12 maart 2026, 9u30 – 12u

Aanwezig: Awa Diallo (Duo-Métiers), Bram Peeters (Rivage vzw)
Verontschuldigd: Carine Lefèvre (Tilleul)

Agenda
1. De Dag voorbereiden
2. Begroting

1. De Dag voorbereiden
Besluit: de tafels worden de dag ervoor samengesteld.
`;

/** It announces two meetings, the first with its own agenda. */
export const announcing = `${frenchMinutes}
Prochaines réunions
- Jeudi 9 avril 2026 à 9h30, Maison des associations ou Rivage asbl (lieu à confirmer). OJ : bilan de la Journée ; budget
- Jeudi 21 mai 2026
`;

export type TestImports = { network: TestNetwork; coordinator: TestMember; member: TestMember; path: string };

export async function aNetworkOfOldMinutes(world: World): Promise<TestImports> {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { name: 'Carine Lefèvre', role: 'coordinator' });
  const member = await aMember(world, network, { name: 'Awa Diallo' });
  return { network, coordinator, member, path: `${network.path}/meetings/imports` };
}

/** The same words as a Word document. */
export async function asDocx(text: string, name = 'comite.docx'): Promise<File> {
  const lines = text.split('\n');
  // A heading stands after an empty line; what is numbered under another one is the agenda.
  const children = lines.map((line, i) =>
    /^\d\. /.test(line) && lines[i - 1] === ''
      ? new Paragraph({ text: line, heading: HeadingLevel.HEADING_2 })
      : new Paragraph(line),
  );
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  return new File([new Uint8Array(bytes)], name);
}

/** Brings files in, as the page sends them, and has them read. */
export async function bring(
  world: World,
  { coordinator, path }: TestImports,
  files: File[],
  fields: Record<string, string> = {},
) {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  for (const [field, value] of Object.entries(fields)) body.append(field, value);
  const answer = await world.ask(coordinator, path, { method: 'POST', body });
  await world.doJobs();
  return answer;
}

export const listed = (world: World, { network }: TestImports): Promise<ListedImport[]> =>
  importsOf(world.db, network.id);

/** A pasted text that was read; with the address of its page. */
export async function pasted(world: World, imports: TestImports, text = frenchMinutes) {
  await bring(world, imports, [], { pasted: text });
  const [one] = await listed(world, imports);
  if (!one) throw new Error('Nothing was brought in');
  const found = await importOf(world.db, { networkId: imports.network.id, importId: one.id });
  if (!found?.understood) throw new Error(`It stands at ${found?.state} ${found?.reason}`);
  return { ...found, understood: found.understood, page: `${imports.path}/${one.id}` };
}

export const send = (world: World, { coordinator }: TestImports, page: string, fields: Record<string, string>) =>
  world.submit(coordinator, page, { ...fields, _method: 'put' });

/** The form as it stands, with what is said here. */
export async function say(world: World, imports: TestImports, page: string, fields: Record<string, string>) {
  const form = formOn(await world.read(imports.coordinator, page), page);
  return send(world, imports, page, { ...form, ...fields });
}

export async function takeAll(world: World, imports: TestImports, page: string): Promise<void> {
  for (const next of ['head', 'people', 'agenda', 'statements']) await say(world, imports, page, { next });
}

/** All meetings of the network, the earliest first. */
export const meetings = (world: World, { network }: TestImports) =>
  eventsOfKind(world.db, { networkId: network.id, kind: 'meeting' });

/** The fields of a page's form as a browser would send them back. */
export function formOn(html: string, action: string): Record<string, string> {
  const form =
    html.split('<form').find((one) => one.includes(`action="${action}"`) && one.includes('name="version"')) ?? '';
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1];
    const isUnticked = /type="(radio|checkbox)"/.test(tag) && !/\bchecked\b/.test(tag);
    if (name && !isUnticked) fields[name] = decoded(/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, attributes = '', words = ''] of form.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g))
    fields[/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''] = decoded(words);
  for (const [, attributes = '', options = ''] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const selected = /<option[^>]*\bselected[^>]*>/.exec(options)?.[0] ?? '';
    fields[/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''] = decoded(/\bvalue="([^"]*)"/.exec(selected)?.[1] ?? '');
  }
  return fields;
}

const decoded = (html: string): string =>
  html
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
