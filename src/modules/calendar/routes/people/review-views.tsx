import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { lineChoices, organisationChoice } from '../../forms/people/decisions-form.ts';
import { headerLines } from '../../rules/people/header-choice.ts';
import { planImport } from '../../rules/people/import-plan.ts';
import { type OrganisationQuestion, organisationQuestions } from '../../rules/people/import-questions.ts';
import type { Decisions } from '../../rules/people/import-review.ts';
import { fields, type OrganisationRead, type PersonRow, type ReadRow } from '../../rules/people-in/index.ts';
import { candidatesFor } from '../../rules/registering/candidates.ts';
import { organisationChoices } from '../../rules/registering/organisation-choice.ts';
import type { PeopleImport } from '../../store/people/imports.ts';
import { type ListFacts, listFacts, readList } from '../../store/people/list-read.ts';
import { CheckPage } from '../../views/people/check-page.tsx';
import { ColumnsPage } from '../../views/people/columns-page.tsx';
import { cellsWords, doubleShown, organisationShown, refusedWords, warningsShown } from '../../words/import-shown.ts';
import { nameOf } from '../../words/index.ts';

type Common = { path: string; peopleHref: string; isStale: boolean };

/** So many of the first people are shown as they will be read. */
const FIRST_SHOWN = 6;

/** Of several thousand doubles nobody decides one by one: the rest follows what is usual. */
const DOUBLES_SHOWN = 150;

export async function columnsView(c: Context<Env>, list: PeopleImport, common: Common) {
  const { db, t, frame } = c.var;
  const facts = orMissing(await listFacts(db, list));
  const read = readList(facts, list);
  const nameOfOrganisation = namesIn(facts, t.lang);
  const people = read.rows.filter((row): row is PersonRow => row.outcome === 'person');
  const { format, mapping } = list;
  return (
    <ColumnsPage
      {...common}
      frame={frame}
      name={list.name}
      version={list.version}
      columns={mapping.columns}
      fields={fields.filter(
        (field) => field !== 'reason' || mapping.columns.some((column) => column.field === 'reason'),
      )}
      firstLines={facts.rows.slice(0, headerLines).map((row) => cellsWords(row).slice(0, 60))}
      headerRow={mapping.headerRow}
      sheets={
        format.kind === 'xlsx' && (format.sheetNames?.length ?? 0) > 1
          ? { names: format.sheetNames ?? [], chosen: format.sheetName }
          : null
      }
      first={people
        .slice(0, FIRST_SHOWN)
        .map((row) => ({ ...row, organisationName: nameOfOrganisation(row.person.organisation) }))}
      people={read.counts.people}
      lacksName={
        !mapping.columns.some(({ field }) => field === 'givenName' || field === 'familyName' || field === 'fullName')
      }
    />
  );
}

export async function checkView(c: Context<Env>, list: PeopleImport, common: Common) {
  const { db, t, frame } = c.var;
  const facts = orMissing(await listFacts(db, list));
  const { decisions } = list;
  const questions = organisationQuestions(readList(facts, list));
  const read = readList(facts, list, decisions.organisations);
  const plan = planImport(read, decisions);
  const directory = facts.directory.map(({ id, name }) => ({ id, name: name[t.lang] ?? name.fr }));
  const saidOf = new Map(questions.map(({ key, said }) => [key, said]));
  const isOffered = candidatesFor(facts.directory, questions.length);
  const other = otherOf(facts, read.rows);
  return (
    <CheckPage
      {...common}
      frame={frame}
      name={list.name}
      version={list.version}
      counts={plan.counts}
      organisations={bySaid(questions).map((question) => {
        const asked = { ...question, nearlySameAs: saidOf.get(question.nearlySameAs ?? '') ?? null };
        return organisationShown(t, asked, decisions, directory.filter(isOffered(question, decisions.organisations)));
      })}
      doubles={read.rows
        .flatMap((row) => (row.outcome === 'person' ? (doubleShown(t, row, decisions, other) ?? []) : []))
        .slice(0, DOUBLES_SHOWN)}
      refused={read.rows.flatMap((row) =>
        row.outcome === 'refused'
          ? [{ line: row.line, why: refusedWords(t, row.reasons), cells: cellsWords(row.cells) }]
          : [],
      )}
      leftOut={read.rows.flatMap((row) =>
        row.outcome === 'leftOut' ? [{ line: row.line, name: row.name, said: row.said }] : [],
      )}
      warnings={warningsShown(t, read.rows)}
    />
  );
}

/** As people look them up. */
const bySaid = (questions: readonly OrganisationQuestion[]): OrganisationQuestion[] =>
  [...questions].sort((a, b) => a.said.localeCompare(b.said, 'fr'));

/** What a form of the check screen decides, against what the list leaves open. */
export async function sentDecisions(
  c: Context<Env>,
  list: PeopleImport,
  sent: Readonly<Record<string, unknown>>,
): Promise<Decisions> {
  const facts = await listFacts(c.var.db, list);
  if (!facts) return list.decisions;
  const read = readList(facts, list);
  const questions = organisationQuestions(read);
  const ids = new Set(facts.directory.map(({ id }) => id));
  const rows = new Map(read.rows.map((row) => [String(row.line), row]));
  const usual = (line: string) => {
    const row = rows.get(line);
    return row?.outcome === 'person' && row.suggestion === 'skip' ? ('skip' as const) : ('add' as const);
  };
  return {
    organisations: organisationChoices(
      questions,
      (key: OrganisationQuestion['key']) => organisationChoice(sent, key),
      (id) => ids.has(id),
    ),
    lines: lineChoices(sent, usual),
  };
}

function namesIn(
  { directory }: ListFacts,
  lang: 'fr' | 'nl' | 'en',
): (organisation: OrganisationRead) => string | null {
  const names = new Map(directory.map(({ id, name }) => [id, name[lang] ?? name.fr]));
  return (organisation) =>
    organisation === null
      ? null
      : organisation.match === 'new'
        ? organisation.name
        : (names.get(organisation.id) ?? null);
}

/** Whom somebody looks like: a person of the list by their line, or one who is registered. */
function otherOf(
  { known }: ListFacts,
  rows: readonly ReadRow[],
): (of: { line: number } | { existing: string }) => string {
  const registered = new Map(known.map((person) => [person.id, nameOf(person)]));
  const inList = new Map(
    rows.flatMap((row) => (row.outcome === 'person' ? [[row.line, nameOf(row.person)] as const] : [])),
  );
  return (of) => ('line' in of ? inList.get(of.line) : registered.get(of.existing)) ?? '';
}
