import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSignInLink } from '#modules/accounts';
import { newId } from '#platform/db';
import { DEMO_CODE, DEMO_COORDINATOR, DEMO_PEOPLE } from '../src/app/demo/people.ts';
import { tellStory } from '../src/app/demo/story.ts';
import { openWorld, type Visitor, visitor, type World } from './world.ts';

let world: World;
let statements = 0;
beforeAll(async () => {
  world = await openWorld({ startsAt: new Date('2027-01-11T08:00:00Z'), demo: true });
  statements = (await world.statementsOf(() => tell())).length;
}, 120_000);
afterAll(() => world.close());

const tell = (say: (line: string) => void = () => {}) => tellStory({ db: world.db, now: world.now(), say });
const ofNextWeek = "event e on e.title->>'text' like 'Un toit%'";
const rows = async (query: string): Promise<Record<string, unknown>[]> => (await world.pool.query(query)).rows;
const count = async (what: string): Promise<number> =>
  Number((await rows(`select count(*) from ${what}`))[0]?.count ?? Number.NaN);

test('the demo network is there with its organisations, people, spaces and dates', async () => {
  expect(await rows('select slug from network order by slug')).toEqual([
    { slug: 'apprentissage' },
    { slug: 'senne-sud' },
  ]);
  expect(
    await count(`organisation_in_network o join network n on n.id = o.network_id where n.slug = 'senne-sud'`),
  ).toBe(24);
  expect(await count(`organisation_in_network group by organisation_id having count(*) = 2`)).toBe(2);
  expect(await count('person')).toBeGreaterThanOrEqual(30);
  expect(
    await count(
      `membership where role = 'coordinator' and network_id in (select id from network where slug = 'senne-sud')`,
    ),
  ).toBe(2);
  expect(await count('membership where ended_at is not null')).toBe(1);
  expect(await count('space')).toBe(3);
  expect(await count('space_request where decided_at is null')).toBe(1);
  expect(await count('invitation where accepted_at is null')).toBe(1);
  expect(await count("event where starts_at > '2027-01-11T08:00:00Z'")).toBeGreaterThanOrEqual(7);
  expect(await count('event where cancelled_at is not null and cancel_reason is not null')).toBe(1);
  expect(await count("event_change where field = 'placeName'")).toBe(2);
});

test('the minutes of the last working day are a draft that several wrote together, with a moment that was named', async () => {
  const ofDraft =
    "minutes_block b join minutes m on m.event_id = b.event_id where m.state = 'draft' and b.position >= 0";
  expect(await count(`(select distinct kind from ${ofDraft}) kinds`)).toBeGreaterThanOrEqual(9);
  expect(await count(`(select distinct agenda_item_id from ${ofDraft}) points`)).toBe(4);
  expect(await count(`${ofDraft} and b.owner_id is not null`)).toBeGreaterThanOrEqual(1);
  expect(await count("written_version where name = 'Au moment du vote'")).toBe(1);
});

test('dates of the demo network are organised by several, online too, only said, to be confirmed, with a document', async () => {
  expect(await count('(select event_id from event_organiser group by event_id having count(*) > 1) several')).toBe(4);
  expect(await count('event where online_address is not null and address is not null')).toBe(1);
  expect(await count('event where fuzzy_when is not null')).toBe(1);
  expect(await count("event where 'place' = any(to_confirm) and confirm_by is not null")).toBe(1);
  // One of an event, and the text of old minutes.
  expect(await count('event_attachment')).toBe(2);
});

test('old minutes came in: some long ago, with their decisions in the register, others are half looked at', async () => {
  expect(await rows('select state, event_id is not null as meets from meeting_import order by state')).toEqual([
    { state: 'saved', meets: true },
    { state: 'toReview', meets: false },
  ]);
  expect(await count('decision d join meeting_import i on i.event_id = d.event_id')).toBe(2);
  expect(await count("meeting_import i, jsonb_object_keys(i.choices) where i.state = 'toReview'")).toBeGreaterThan(4);
});

test('the dates of a partner stand in the calendar, with where they come from', async () => {
  expect(await rows('select name, state, count from calendar_source')).toEqual([
    { name: 'Maison de quartier Saint-Antoine', state: 'read', count: 5 },
  ]);
  expect(await count("event where source_id is not null and 'day' = any(to_confirm)")).toBe(1);
});

test('a lunch every quarter, a template, and next week’s day as the next edition of last year’s, half prepared', async () => {
  expect(await count('event where series_id is not null')).toBe(4);
  const hours = await rows(
    "select distinct to_char(starts_at at time zone 'Europe/Brussels', 'HH24:MI') as at from event where series_id is not null",
  );
  expect(hours).toEqual([{ at: '12:00' }]);
  expect(await count('event where is_template')).toBe(1);
  expect(await count(`event last join ${ofNextWeek} and e.edition_of = last.id`)).toBe(1);
  expect(await count(`event_task t join ${ofNextWeek} and e.id = t.event_id`)).toBe(12);
  expect(await count('event_task where done_at is not null')).toBe(6);
  expect(await count('event_task where owner_id is null')).toBe(2);
  expect(await count(`event_reminder r join ${ofNextWeek} and e.id = r.event_id where r.sent_at is null`)).toBe(2);
  expect(await count('event_invited')).toBeGreaterThan(20);
});

test('a visit has stops and a meal, a day has two meals and a question that hangs on another', async () => {
  expect(await count("event_choice where kind = 'stop'")).toBe(3);
  expect(await count("event_choice where kind = 'meal'")).toBe(3);
  expect(await count('event_question where shown_when is not null')).toBe(1);
  expect(await count('registration_choice')).toBe(5);
  expect(await count('registration where diet is not null')).toBe(3);
  expect(await count('registration where travel_shown')).toBe(2);
});

test('last year’s day was held: 46 people, two rounds, arrivals, and what came of most of what was said', async () => {
  const [day] = await rows("select id from event where title->>'text' like 'Premier rendez-vous%'");
  expect(await count(`registration where event_id = '${day?.id}'`)).toBe(46);
  expect(await count(`round where event_id = '${day?.id}' and group_count = 6`)).toBe(2);
  expect(await count(`arrival where event_id = '${day?.id}' and state = 'present'`)).toBe(41);
  expect(await count("statement where subject_kind = 'group'")).toBe(26);
  expect(await count('gathering where removed_at is null')).toBe(7);
  expect(await count("statement where subject_kind = 'group' and said_by is null and name is null")).toBe(12);
  const followed = await count('(select distinct statement_id from outcome) told');
  expect(followed).toBeGreaterThanOrEqual(9);
  expect(followed).toBeLessThanOrEqual(13);
});

test('next week’s day: 83 people from 24 organisations in five rounds, then five more without a table', async () => {
  expect(await count(`registration r join ${ofNextWeek} and e.id = r.event_id`)).toBe(88);
  const [organisations] = await rows(
    `select count(distinct coalesce(organisation_id::text, organisation_name)) as all
       from registration r join ${ofNextWeek} and e.id = r.event_id where organisation_id is not null or organisation_name is not null`,
  );
  expect(Number(organisations?.all)).toBe(24);
  const rounds = await rows(
    `select way, group_count, (select count(*)::int from seat s where s.round_id = r.id) as seats
       from round r join ${ofNextWeek} and e.id = r.event_id order by r.starts_at`,
  );
  expect(rounds).toEqual([
    { way: 'drawn', group_count: expect.any(Number), seats: 82 },
    { way: 'mixed', group_count: expect.any(Number), seats: 82 },
    { way: 'mixed', group_count: 6, seats: 82 },
    { way: 'mixed', group_count: 6, seats: 82 },
    { way: 'mixed', group_count: expect.any(Number), seats: 80 },
  ]);
});

test('next week’s day is composed: nobody sits with a colleague where it was mixed, and the printed code shows its tables', async () => {
  const together = `seat a join registration ra on ra.id = a.registration_id
    join seat b on b.round_id = a.round_id and b."group" = a."group" and b.registration_id > a.registration_id
    join registration rb on rb.id = b.registration_id and rb.organisation_id = ra.organisation_id
    join round r on r.id = a.round_id and r.way = 'mixed'
    join ${ofNextWeek} and e.id = ra.event_id`;
  expect(await count(together)).toBe(0);
  expect(await count('seat where pinned')).toBe(2);
  expect(await count('round_group where locked_at is not null')).toBe(1);
  expect(await count("seating_version where why = 'kept'")).toBe(1);
  expect(await count("seating_version where papers @> '{badges,door-list}'")).toBe(1);

  const own = await world.read(visitor, `/p/${DEMO_CODE.replace(' ', '-')}`);
  expect(own).toContain('Djamila');
});

test('everything written says its language, and its translations are made by hand', async () => {
  const columns = await rows(
    `select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'jsonb'
       and (table_name, column_name) in (('event','title'), ('event','about'), ('event','place_name'), ('event','address'), ('event','access_note'),
         ('event','cancel_reason'), ('statement','said'),
         ('outcome','told'), ('round','name'), ('round_group','place'), ('space','purpose'), ('network','about'))`,
  );
  expect(columns).toHaveLength(12);
  for (const { table_name, column_name } of columns) {
    const said = await rows(`select ${column_name} as said from ${table_name} where ${column_name} is not null`);
    expect(said.length, `${table_name}.${column_name}`).toBeGreaterThan(0);
    for (const { said: written } of said) {
      const {
        lang,
        text,
        translations = {},
      } = written as {
        lang: string;
        text: string;
        translations?: Record<string, { text: string; state: string }>;
      };
      expect(['fr', 'nl']).toContain(lang);
      expect(Object.keys(translations)).not.toContain(lang);
      const all = [{ lang, text }, ...Object.entries(translations).map(([to, { text }]) => ({ lang: to, text }))];
      for (const one of all) {
        expect(one.text).not.toMatch(/['"]/);
        if (one.lang === 'fr') expect(one.text).not.toMatch(/ [:;!?»]|« /);
      }
      expect(Object.values(translations).every(({ state }) => state === 'hand')).toBe(true);
    }
  }
  for (const column of ['title', 'about', 'place_name', 'address', 'access_note'])
    expect(
      // What a partner wrote is as they wrote it, and so is what stands in old minutes.
      await count(
        `event where ${column}->'translations'->'nl' is null and ${column}->>'lang' = 'fr' and source_id is null
         and id not in (select event_id from meeting_import where event_id is not null)`,
      ),
    ).toBe(0);
});

test('nobody is written to about the past, and no job waits', async () => {
  expect(await rows('select distinct state from letter')).toEqual([{ state: 'notNeeded' }]);
  expect(await count("pgboss.job where state <> 'completed'")).toBe(0);
  expect(await world.letters()).toEqual([]);
});

test('told again it changes nothing', async () => {
  const before = [await count('event'), await count('registration'), await count('statement'), await count('letter')];
  const lines: string[] = [];

  await tell((line) => lines.push(line));

  expect([await count('event'), await count('registration'), await count('statement'), await count('letter')]).toEqual(
    before,
  );
  expect(lines).toEqual([]);
});

test('last year’s promises are kept, late, given up with a reason, in need of help, or still intentions', async () => {
  expect(await count("commitment where standing = 'kept' and result is not null")).toBe(3);
  expect(await count("commitment where standing in ('givenUp', 'notKept') and result is not null")).toBe(2);
  expect(await count("commitment where standing = 'open' and due_on < '2027-01-11'")).toBeGreaterThanOrEqual(2);
  expect(await count('commitment where help_at is not null')).toBe(1);
  expect(await count("commitment where standing = 'intention'")).toBe(2);
  expect(await count("experiment where standing = 'running' and statement_id is not null")).toBe(1);
  // What nobody answered for, and the bilan of the day, stand on the agenda of the committee.
  const onAgenda = "agenda_item where origin_kind in ('escalation', 'bilan') and state = 'planned'";
  expect(await count(onAgenda)).toBeGreaterThanOrEqual(2);
  expect(await count('agenda_point where settled_at is null and taken_at is null')).toBe(0);
});

test('it is told in few questions: a first start is short', () => {
  expect(statements).toBeLessThan(9600);
});

test('a newcomer imports the list that comes with the demo, and composes the groups of the coming day', async () => {
  const coordinator = await signedIn();
  const [day] = await rows("select id from event where title->>'text' like 'Qui garde%'");
  const path = `/n/senne-sud/events/${day?.id}`;
  const file = new File([await readFile('docs/demo/inscriptions.csv')], 'inscriptions.csv', { type: 'text/csv' });

  const brought = await world.submit(coordinator, `${path}/imports`, { _key: newId(), file });
  const list = (brought.headers.get('location') ?? '').replace(/\?.*/, '');
  const version = valueIn(await world.read(coordinator, list), 'version');
  const saved = await world.submit(coordinator, `${list}/registrations`, { version, next: 'import' });
  expect(saved.status).toBe(303);
  // Hilde Vos without organisation may be the one of Le Tournant: that is asked, not assumed.
  const coming = await count(`registration where event_id = '${day?.id}' and state = 'registered'`);
  expect(coming).toBe(53);
  expect(await count(`people_import_row where outcome = 'refused'`)).toBe(1);

  const asked = await world.submit(coordinator, `${path}/groups/composition`, { scope: 'all', seen: '0' });
  expect(asked.status).toBe(303);
  await world.doJobs();
  expect(await rows(`select state from mixing where event_id = '${day?.id}'`)).toEqual([{ state: 'done' }]);
});

async function signedIn(): Promise<Visitor> {
  const path = (await demoSignInLink(world.db, { email: DEMO_COORDINATOR, now: world.now() })) ?? '';
  const token = new URL(path, world.origin).searchParams.get('token') ?? '';
  const answer = await world.submit(visitor, '/sign-in/open', { token });
  return { cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '', lang: 'fr' };
}

const valueIn = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]*? value="([^"]*)"`).exec(html)?.[1] ?? '';

test('the page to sign in proposes who coordinates and who works in an organisation; one button sends the e-mail', async () => {
  const page = await world.read(visitor, '/sign-in');

  expect(DEMO_PEOPLE).toHaveLength(2);
  for (const email of DEMO_PEOPLE) {
    expect(page).toContain(`name="email" value="${email}"`);
    const answer = await world.submit(visitor, '/sign-in', { email, to: '/' });
    expect(answer.headers.get('location')).toBe('/sign-in/sent');
    expect(await world.letters(email)).toHaveLength(1);
  }
  expect(page).toMatch(/Ana Verhaegen.*coordination.*Yassine El Amrani.*travailleur/s);
});

test('last year’s day is evaluated by those who came, and beside the year before; a barometer and a question of the committee wait for their results', async () => {
  const closedWith = (title: string) =>
    rows(
      `select s.asked, (select count(*)::int from survey_ballot b where b.survey_id = s.id) as answered
       from survey s where s.title->>'text' like '${title}%' and s.closed_at is not null`,
    );
  expect(await closedWith('Évaluation%Premier')).toEqual([{ asked: 41, answered: 22 }]);
  expect(await closedWith('Évaluation%Qui fait')).toEqual([{ asked: null, answered: 11 }]);
  expect(await count('(select origin from survey_question group by origin having count(*) = 3) as shared')).toBe(5);
  expect(await count('survey where opens_at is not null and closed_at is null')).toBe(2);
  expect(await count('survey_answerer')).toBe(9);
  expect(await count("statement where kind = 'wish' and said_by is null")).toBeGreaterThanOrEqual(7);
});
