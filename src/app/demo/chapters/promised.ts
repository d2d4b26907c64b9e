import { statementsOn } from '#modules/statements';
import { answer } from '../../../modules/commitments/actions/answer.ts';
import { askOwners } from '../../../modules/commitments/actions/ask-owners.ts';
import { beginFollowUp } from '../../../modules/commitments/actions/begin-follow-up.ts';
import { escalate } from '../../../modules/commitments/actions/escalate.ts';
import { promise } from '../../../modules/commitments/actions/promise.ts';
import { commitmentOf } from '../../../modules/commitments/store/commitments.ts';
import { closeDay } from '../../../modules/days/actions/close-day.ts';
import { dayOf } from '../../../modules/days/store/day.ts';
import { type Promised, promisedLastYear, type Told } from '../facts/promised-last-year.ts';
import { as, type Scene } from '../stage.ts';

/** Owners are asked for news in these weeks: after a week, a month and a quarter, and after the dates they promised. */
const ASKED = [45, 41, 33, 19, 8, 6, 3, 1];

type Made = { commitmentId: string; of: Promised };
type Act = { at: Date; act: () => Promise<void> };

/** What was promised before people left last year’s day, what was told of it since, and what was asked and not answered. */
export async function promised(scene: Scene, eventId: string): Promise<void> {
  const { tx, networkId, dates } = scene;
  const { rounds } = await dayOf(tx, { networkId, eventId });
  const ids = rounds.flatMap(({ groups }) => groups.map(({ id }) => id));
  const said = await statementsOn(tx, { networkId, kind: 'group', ids, most: 500 });
  const statementOf = (begins: string) => {
    const found = said.find((one) => one.said.text.startsWith(begins.replaceAll("'", '’')));
    if (!found) throw new Error(`Nobody said: ${begins}`);
    return found;
  };

  const acts: Act[] = promisedLastYear.map((of) => {
    const at = of.madeWeeks ? dates.inWeek(-of.madeWeeks, 2, '14:00') : dates.inWeek(dates.lastDay, 4, '15:10');
    return { at, act: async () => tellAll({ commitmentId: await make(of, at), of }) };
  });
  acts.push({
    at: dates.inWeek(dates.lastDay, 5, '06:00'),
    act: async () => {
      await closeDay(tx, { networkId, eventId });
      // What listens to it hears of it once more at the end of the story, and finds it done.
      await beginFollowUp(tx, { networkId, eventId }, dates.inWeek(dates.lastDay, 5, '06:00'));
    },
  });
  for (const weeks of ASKED) {
    const at = dates.inWeek(-weeks, 5, '09:07');
    const look = async () => {
      await askOwners(tx, at);
      await escalate(tx, at);
    };
    acts.push({ at, act: look });
  }
  // What is promised adds what will be told of it: always the earliest of what is left.
  while (acts.length > 0) {
    acts.sort((a, b) => a.at.getTime() - b.at.getTime());
    await acts.shift()?.act();
  }

  async function make({ from, by, second, due, promised: words, ...rest }: Promised, now: Date): Promise<string> {
    const statement = statementOf(from);
    const owner = by ? await as(scene, by, now) : null;
    const writer = await as(scene, 'Ana Verhaegen', now);
    const decision = await promise(tx, {
      networkId,
      member: owner ?? writer,
      promising: {
        promised: words,
        firstStep: rest.firstStep ?? null,
        sign: rest.sign ?? null,
        decided: rest.decided ?? null,
        organisationId: owner?.organisationId ?? null,
        ownerId: owner?.personId ?? null,
        contactName: null,
        contactEmail: null,
        contactLang: null,
        secondId: second ? (await as(scene, second, now)).personId : null,
        dueOn: due === undefined ? null : dates.dayWeeksAgo(due),
        audience: 'public',
        asIntention: true,
      },
      origin: {
        statementId: statement.id,
        subjectKind: statement.subjectKind,
        subjectId: statement.subjectId,
        eventId,
      },
      once: null,
      now,
    });
    if (decision.outcome === 'refused') throw new Error(`Not promised: ${words.text}`);
    return decision.commitmentId;
  }

  async function tellAll(made: Made): Promise<void> {
    for (const told of made.of.told ?? []) {
      const at = dates.inWeek(-told.weeks, 3, '11:20');
      acts.push({ at, act: () => tell(made, told, at) });
    }
  }

  async function tell({ commitmentId, of }: Made, told: Told, now: Date): Promise<void> {
    const row = await commitmentOf(tx, { networkId, commitmentId });
    const teller = told.by ?? of.by;
    if (!row || !teller) throw new Error(`Nobody tells of: ${of.promised.text}`);
    const { personId } = await as(scene, teller, now);
    const answerer = { personId, name: null, may: () => true };
    const decision = await answer(
      tx,
      answerer,
      {
        networkId,
        commitmentId,
        version: row.version,
        answer: told.answer,
        words: told.words,
        dueOn: told.answer === 'goingOn' ? dates.dayWeeksAgo(told.until) : null,
        link: told.answer === 'goingOn' ? null : (told.link ?? null),
        file: null,
      },
      null,
      now,
    );
    if (decision.outcome !== 'answered') throw new Error(`Not told: ${of.promised.text}, ${decision.outcome}`);
  }
}
