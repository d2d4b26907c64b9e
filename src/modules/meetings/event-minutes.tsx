import type { Child } from 'hono/jsx';
import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import type { Filling } from '#platform/slots';
import type { T } from '#platform/texts';
import { Acts, Button, Quiet, Section } from '#platform/ui';
import { minutesPaths } from './minutes-addresses.ts';
import { mayWrite } from './rules/minutes/state.ts';
import { attendanceOf } from './store/attendance.ts';
import { type Meeting, meetingOf } from './store/meetings.ts';
import { type Minutes, minutesOf } from './store/minutes/minutes.ts';
import { markOf } from './words/minutes.ts';

/** On the page of the event of a meeting. */
export const eventMinutes: Filling = async ({ db, t, networkSlug, member, subject, dated }) => {
  if (dated?.sort !== 'meeting') return null;
  const meeting = await meetingOf(db, { networkId: subject.networkId, eventId: subject.id });
  return meeting && minutesPart({ db, t, networkSlug, member, meeting });
};

type Shown = { db: Db; t: T; networkSlug: string; member: Member | null; meeting: Meeting };

/** How the minutes of a meeting stand, and the way to read or write them. null: there is nothing for whoever looks. */
export async function minutesPart({ db, t, networkSlug, member, meeting }: Shown): Promise<Child | null> {
  const kept = await minutesOf(db, meeting);
  const isPublic = kept?.state === 'approved' && kept.audience === 'public';
  if (!member && !isPublic) return null;
  const paths = minutesPaths(networkSlug, meeting.eventId);
  const mark = kept?.state === 'approved' ? markOf(t, { number: kept.number ?? 0, year: kept.numberYear ?? 0 }) : null;
  const writes = member !== null && (await mayWriteNow(db, member, meeting, kept));
  if (!kept && !writes) return null;
  return (
    <Section title={t('minutes.title')} ruled={false}>
      <Quiet>{mark ?? t(kept ? `minutes.state.${kept.state}` : 'minutes.notBegun')}</Quiet>
      <Acts>
        {kept ? (
          <Button href={paths.minutes} kind="outlined" icon="file">
            {t('minutes.readThem')}
          </Button>
        ) : null}
        {writes ? (
          <>
            <Button href={paths.live} kind="outlined" icon="users-three">
              {t('together.open')}
            </Button>
            <Button href={paths.write} kind="text">
              {t('together.plainLink')}
            </Button>
          </>
        ) : null}
      </Acts>
    </Section>
  );
}

/** Whether this member may note something at this moment: while they are a draft, whoever leads and whoever is there. */
export async function mayWriteNow(db: Db, who: Member, meeting: Meeting, kept: Minutes | null): Promise<boolean> {
  if (kept !== null && kept.state !== 'draft') return false;
  const attendance = await attendanceOf(db, meeting);
  const present = attendance.flatMap(({ state, personId }) => (state === 'present' && personId ? [personId] : []));
  return mayWrite(who, { ...meeting, present });
}
