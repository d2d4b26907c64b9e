import { memberReachable } from '#modules/accounts';
import { type Db, inTransaction } from '#platform/db';
import { agendaPointMade, happened } from '#platform/happenings';
import { post } from '#platform/mail';
import { secondAsked } from '../mails/kinds.ts';
import { dayOf } from '../rules/days.ts';
import { isHigher, type Level, levelOn } from '../rules/escalation.ts';
import { usualFollowUp } from '../rules/follow-up.ts';
import { saveAgendaPoint } from '../store/agenda.ts';
import { type AskingRow, claimLevel, openAskings } from '../store/askings.ts';
import type { CommitmentRow } from '../store/commitments.ts';
import { allSettings } from '../store/settings.ts';

type Open = { asking: AskingRow; commitment: CommitmentRow };

/** What nobody answered goes to the second delegate, then to those who coordinate, then on the next agenda. */
export async function escalate(db: Db, now: Date): Promise<void> {
  const [settings, open] = [await allSettings(db), await openAskings(db)];
  const risen = open.flatMap((one) => {
    const { patience } = settings.get(one.asking.networkId) ?? usualFollowUp;
    const given = { askedOn: one.asking.askedOn, hasSecond: one.commitment.secondId !== null };
    const level = levelOn(given, patience, dayOf(now));
    return isHigher(level, one.asking.level) ? [{ ...one, level }] : [];
  });
  for (const together of Map.groupBy(risen, letterOf).values()) await rise(db, together, now);
}

/** Questions of one letter that the same second delegate hears of are in one letter again. */
const letterOf = ({ asking, commitment, level }: Open & { level: Level }): string =>
  level === 'second' ? `${asking.sendingId} ${commitment.secondId}` : asking.id;

const rise = (db: Db, together: (Open & { level: Level })[], now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    const claimed: typeof together = [];
    for (const one of together) if (await claimLevel(tx, one.asking, one.level)) claimed.push(one);
    for (const { asking, level } of claimed) {
      if (level !== 'agenda') continue;
      const { networkId, commitmentId } = asking;
      const pointId = await saveAgendaPoint(tx, networkId, { kind: 'unanswered', aboutId: commitmentId, since: now });
      if (pointId) await happened(tx, agendaPointMade, { networkId, pointId });
    }
    const [first] = claimed;
    if (first?.level !== 'second' || !first.commitment.secondId) return;
    const { networkId, sendingId } = first.asking;
    const second = await memberReachable(tx, { networkId, now }, first.commitment.secondId);
    if (!second) return;
    const to = { personId: second.personId, address: second.email, lang: second.language ?? ('fr' as const) };
    const data = { networkId, sendingId, secondId: second.personId };
    await post(tx, secondAsked, { to, occasion: `second:${sendingId}`, data, now });
  });
