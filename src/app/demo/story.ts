import { anyNetwork, holdNetworks } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import { committeeAsks } from './chapters/asked/committee.ts';
import { evaluated } from './chapters/asked/evaluated.ts';
import { themesChosen } from './chapters/asked/themes.ts';
import { askedOfAll } from './chapters/asked-of-all.ts';
import { comingDay } from './chapters/coming-day.ts';
import { found } from './chapters/found.ts';
import { harvested } from './chapters/harvested.ts';
import { lastYear } from './chapters/last-year.ts';
import { learningNetwork } from './chapters/learning-network.ts';
import { lunches } from './chapters/lunches.ts';
import { meetings } from './chapters/meetings.ts';
import { nextWeek } from './chapters/next-week/next-week.ts';
import { minutesNoted } from './chapters/noted.ts';
import { oldMinutes } from './chapters/old-minutes.ts';
import { otherDates } from './chapters/other-dates.ts';
import { methodsWent, ownMethods } from './chapters/own-methods.ts';
import { partnerCalendar } from './chapters/partner-calendar.ts';
import { poles } from './chapters/poles.ts';
import { promised } from './chapters/promised.ts';
import { reported } from './chapters/reported.ts';
import { spaces } from './chapters/spaces.ts';
import { caseStudied } from './chapters/studied.ts';
import { tried } from './chapters/tried.ts';
import { writtenTogether } from './chapters/written-together.ts';
import { datesAround } from './dates.ts';
import { catchUp, type Stage } from './stage.ts';

type Telling = { db: Db; now: Date; say: (line: string) => void };

/**
 * The invented network, as if people had worked in it for three years: told with the acts people do, in the order of
 * time. One transaction: a process that is killed meanwhile leaves nothing, and the next start tells it again.
 */
export function tellStory({ db, now, say }: Telling): Promise<void> {
  return inTransaction(db, async (tx) => {
    // Of two processes that start at once, the second waits here and finds it told.
    await holdNetworks(tx);
    if (await anyNetwork(tx)) return;

    const stage: Stage = { tx, now, dates: datesAround(now), say };
    say('  its organisations and people');
    const scene = await found(stage);
    await learningNetwork(scene);
    say('  its spaces and dates');
    await spaces(scene);
    await poles(scene);
    await otherDates(scene);
    await partnerCalendar(scene);
    await lunches(scene);
    say('  last year’s day, what was said there and what came of it');
    await ownMethods(scene);
    const heldLastYear = await lastYear(scene);
    await methodsWent(scene, heldLastYear);
    await harvested(scene, heldLastYear);
    await caseStudied(scene, heldLastYear);
    await evaluated(scene, heldLastYear);
    await themesChosen(scene);
    say('  what was promised there, kept, late or given up');
    await promised(scene, heldLastYear);
    await tried(scene, heldLastYear);
    await minutesNoted(scene);
    await reported(scene, heldLastYear);
    await askedOfAll(scene, heldLastYear);
    say('  the meetings of the committee');
    await meetings(scene);
    await oldMinutes(scene);
    await writtenTogether(scene);
    say('  the day of next week, with its groups');
    await nextWeek(scene, heldLastYear);
    await committeeAsks(scene);
    say('  the day you will compose');
    await comingDay(scene);
    await catchUp(stage, now);
  });
}
