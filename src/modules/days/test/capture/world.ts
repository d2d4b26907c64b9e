import type { World } from '../../../../../test/world.ts';
import { aCase, aPhone, aSeatedDay, aTableCodes } from '../world.ts';

type Phone = { cookie: string; table: string };

/** A day with one case, and phones at its first table that accepted the rule. */
export async function aTableWithACase(world: World, phones = 1) {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const caseId = await aCase(world, day, 'Garde d’enfants');
  const [code = ''] = await aTableCodes(world, day);
  const open: Phone[] = [];
  for (let i = 0; i < phones; i++) open.push(await accepts(world, await aPhone(world, code), caseId));
  return { day, caseId, phones: open, sheet: `/t/${code.replace(' ', '-')}/cases/${caseId}` };
}

async function accepts(world: World, phone: Phone, caseId: string): Promise<Phone> {
  const answer = await world.submit(phone, `${phone.table}/rule`, { case: caseId });
  const rule = answer.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ');
  return { ...phone, cookie: `${phone.cookie}; ${rule}` };
}
