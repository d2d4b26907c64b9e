import * as Y from 'yjs';
import { inTransaction } from '#platform/db';
import { faultOf } from '#platform/log';
import { type Committed, commit, Spoiled, type VersionMark, type Waiting } from './commit.ts';
import { CLOSED, FRAME, frame } from './frames.ts';
import { rightsOf, type Said } from './kinds.ts';
import { openPresence } from './presence.ts';
import { isChange, isVector } from './readable.ts';
import { catchUp, holdText, openReplica, type Replica } from './replica.ts';
import type { Desk, DeskParts, Seat } from './seats.ts';
import { newestVersion } from './store.ts';
import { tendText } from './tend.ts';

/**
 * A text that somebody has open in this process. One thing happens after the other: somebody comes, changes are kept,
 * others' changes are read. A change is shown to the others, and said saved to its author, only once it is committed. On
 * any failure nothing is answered: everybody comes back to a text read anew from the database.
 */
export function openDesk({ db, clock, log, kind, subject, kept, present, over }: DeskParts): Desk {
  const seats = new Set<Seat>();
  let replica: Replica | null = null;
  let mark: VersionMark = { sequence: 0, at: new Date(0), size: 0 };
  let waiting: Waiting<Seat>[] = [];
  let isLooking = false;
  let isCatchingUp = false;
  let coming = 0;
  let isOver = false;
  let work: Promise<void> = Promise.resolve();

  const everybody = (message: Uint8Array, but?: unknown) => {
    for (const seat of seats) if (seat !== but) seat.send(message);
  };
  const here = openPresence<Seat>((update, from) => everybody(frame(FRAME.presence, update), from), present);

  const end = (code: number) => {
    if (isOver) return;
    isOver = true;
    for (const seat of seats) seat.close(code);
    seats.clear();
    here.end();
    replica?.doc.destroy();
    over();
  };
  const next = (act: (text: Replica) => Promise<void>) => {
    work = work.then(async () => {
      if (isOver) return;
      try {
        replica ??= await open();
        await act(replica);
      } catch (error) {
        log.warn({ ...faultOf(error), kind: subject.kind }, 'a text written together is read anew');
        for (const seat of seats) if (error instanceof Spoiled && error.from === seat) seat.close(CLOSED.unreadable);
        end(CLOSED.again);
      }
    });
  };

  const open = async (): Promise<Replica> => {
    const opened = await inTransaction(db, (tx) => openReplica(tx, kind, subject, clock()));
    await tendText({ db, kind, subject, replica: opened, now: clock() });
    const version = await newestVersion(db, subject);
    if (version) mark = { sequence: version.sequence, at: version.at, size: version.state.length };
    return opened;
  };

  const keepWaiting = async (text: Replica) => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const before = text.sequence;
    answer(await commit({ db, kind, subject, replica: text, mark, batch, now: clock() }));
    if (text.sequence > before) kept(text.sequence);
  };

  const answer = ({ kept: taken, refused, others }: Committed<Seat>) => {
    for (const change of others) everybody(frame(FRAME.change, change));
    for (const { from, number, change } of taken) {
      from.waiting--;
      from.send(frame(FRAME.saved, undefined, number));
      everybody(frame(FRAME.change, change), from);
    }
    for (const { one, said } of refused) {
      one.from.waiting--;
      one.from.send(frame(FRAME.refused, undefined, one.number));
      settle(one.from, said);
    }
  };

  const readOthers = async (text: Replica) => {
    const added = await inTransaction(db, async (tx) =>
      catchUp(tx, subject, text, await holdText(tx, kind, subject, clock())),
    );
    for (const change of added) everybody(frame(FRAME.change, change));
  };

  const tend = async (text: Replica) => {
    const before = text.sequence;
    const { added } = await tendText({ db, kind, subject, replica: text, now: clock() });
    for (const change of added) everybody(frame(FRAME.change, change));
    if (text.sequence > before) kept(text.sequence);
  };

  const settle = (seat: Seat, said: Said) => {
    if (said.may === seat.said.may && said.why === seat.said.why) return;
    seat.said = said;
    seat.tell(said);
    if (said.may === 'nothing') seat.close(CLOSED.notAllowed);
  };

  return {
    hello(seat, vector) {
      if (!isVector(vector)) return false;
      if (isOver) seat.close(CLOSED.again);
      if (isOver) return true;
      coming++;
      next(async (text) => {
        coming--;
        seat.send(frame(FRAME.yours, Y.encodeStateAsUpdate(text.doc, vector)));
        seat.send(frame(FRAME.mine, Y.encodeStateVector(text.doc)));
        const all = here.all();
        if (all) seat.send(frame(FRAME.presence, all));
        seats.add(seat);
      });
      return true;
    },
    change(seat, number, change) {
      if (!isChange(change)) return false;
      seat.waiting++;
      waiting.push({ from: seat, by: seat.personId, number, change });
      // What comes while one batch is being kept is the next batch.
      if (waiting.length === 1) next(keepWaiting);
      return true;
    },
    presence: (seat, update) => here.say(seat, update, seat.shown),
    presenceElsewhere: (update) => here.hear(update),
    presenceAsked: () => here.tellAll(),
    catchUp() {
      if (isCatchingUp) return;
      isCatchingUp = true;
      next(async (text) => {
        isCatchingUp = false;
        await readOthers(text);
      });
    },
    look() {
      if (isLooking) return;
      isLooking = true;
      next(async (text) => {
        isLooking = false;
        await tend(text);
        const people = [...new Set([...seats].map(({ personId }) => personId))];
        const rights = await kind.may(db, subject, people, clock());
        for (const seat of [...seats])
          settle(seat, (await seat.isSignedIn()) ? rightsOf(rights, seat.personId) : NOBODY);
      });
    },
    leave(seat) {
      seats.delete(seat);
      if (isOver) return;
      here.leave(seat);
      // What it sent before it left is kept first.
      next(async () => {
        if (seats.size + coming === 0) end(CLOSED.again);
      });
    },
    end: () => end(CLOSED.again),
  };
}

const NOBODY: Said = { may: 'nothing', why: null };
