import { halfDaysSaid, statusSaid, wholeNumber, yesOrNo } from './cell-words.ts';
import { saysNothing } from './plain.ts';
import type { LeftOutRow, ReadPerson, Warning } from './read-row.ts';
import type { CellOf } from './row-cells.ts';

export type Coming =
  | { coming: false; why: LeftOutRow['why']; said: string }
  | { coming: true; presence: ReadPerson['presence']; guests: number; warnings: Warning[] };

/** Above this a number of seats is more likely a slip, or a postcode, than a family. */
const manySeats = 10;

/** Whether somebody comes, for which half day, and with how many. What is not understood is a warning, never a refusal. */
export function comingOf(row: readonly string[], cellOf: CellOf): Coming {
  const warnings: Warning[] = [];
  const status = cellOf(row, 'status');
  const known = statusSaid(status) ?? statusFromYes(status);
  if (known === 'notComing') return { coming: false, why: 'status', said: status };
  if (known === null && status !== '' && !saysNothing(status)) warnings.push({ code: 'statusUnread', said: status });

  const presence: ReadPerson['presence'] = {};
  const general = cellOf(row, 'presence');
  const halfDays = halfDaysSaid(general);
  const answer = yesOrNo(general);
  if (answer === false) return { coming: false, why: 'presence', said: general };
  if (halfDays) Object.assign(presence, halfDays);
  else if (answer === null && general !== '' && !saysNothing(general))
    warnings.push({ code: 'presenceUnread', said: general });

  for (const [field, halfDay] of [
    ['presenceMorning', 'morning'],
    ['presenceAfternoon', 'afternoon'],
  ] as const) {
    const said = cellOf(row, field);
    const comes = yesOrNo(said);
    if (comes !== null) presence[halfDay] = comes;
    else if (said !== '' && !saysNothing(said)) warnings.push({ code: 'presenceUnread', said });
  }
  if (presence.morning === false && presence.afternoon === false) {
    return { coming: false, why: 'presence', said: cellOf(row, 'presenceMorning') };
  }

  const said = cellOf(row, 'quantity');
  const quantity = said === '' || saysNothing(said) ? 1 : wholeNumber(said);
  if (quantity === 0) return { coming: false, why: 'quantity', said };
  if (quantity === null) warnings.push({ code: 'quantityUnread', said });
  if (quantity !== null && quantity > manySeats) warnings.push({ code: 'manySeats', quantity });
  const guests = quantity === null || quantity > manySeats ? 0 : quantity - 1;
  return { coming: true, presence, guests, warnings };
}

function statusFromYes(status: string): 'coming' | 'notComing' | null {
  const answer = yesOrNo(status);
  return answer === null ? null : answer ? 'coming' : 'notComing';
}
