import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { ActionForm, Acts, Button, Columns, Definitions, Note, Page, Quiet, Section, Sheet, Title } from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import { AgendaThread, NothingYet, Proposals } from './agenda-thread.tsx';
import { ItemForm } from './item-fields.tsx';
import { sumWords } from './item-words.ts';
import { SaidAfterwards } from './said-afterwards.tsx';
import type { AgendaShown, ItemShown } from './shown.ts';

export type MeetingShown = {
  frame: Frame;
  title: string;
  when: string;
  place: string | null;
  space: string | null;
  purpose: string | null;
  path: string;
  eventHref: string;
  back: string;
  series: { title: string; href: string } | null;
  /** Old minutes that it comes from, or that were put into it; the documents themselves hang on its event. */
  broughtFrom: readonly string[];
  agenda: AgendaShown;
  isOver: boolean;
  /** null: not to be had here. */
  runHref: string | null;
  sendHref: string | null;
  isCancelled: boolean;
  /** It is over, and nobody said which of these were dealt with; `noted` are in its minutes. */
  unsaid: { items: readonly ItemShown[]; noted: ReadonlySet<string> };
  sent: { at: Date; isOld: boolean } | null;
  people: readonly string[];
  refilled: RefilledForm | null;
  formKey: string;
  /** What other pages of the meeting show beside its agenda. */
  aside: Child;
};

/** The agenda of a meeting: what it speaks of, in which order, in how much time. */
export function MeetingPage(props: MeetingShown) {
  const { frame, agenda, path, isOver, isCancelled } = props;
  const { t } = frame;
  const { mayLead } = agenda;
  const isQuiet = isOver || isCancelled;
  const waiting = agenda.mayLead ? agenda.proposals : agenda.proposals.filter(({ isMine }) => isMine);
  return (
    <Page frame={frame} title={`${props.title}, ${t('meetings.agenda.title')}`}>
      <Title
        back={{ href: props.back, label: t('meetings.title') }}
        over={props.when}
        lead={props.purpose ?? undefined}
        acts={
          <>
            {props.runHref ? (
              <Button kind={isOver ? 'outlined' : 'filled'} href={props.runHref}>
                {t('meetings.run.go')}
              </Button>
            ) : null}
            <Button kind="outlined" icon="printer" href={`${path}/agenda.pdf`}>
              {t('meetings.agenda.print')}
            </Button>
          </>
        }
      >
        {props.title}
      </Title>
      {isCancelled ? <Note tone="problem">{t('meetings.cancelled')}</Note> : null}
      <Columns
        aside={
          <>
            <About {...props} />
            {props.aside}
          </>
        }
      >
        <Section title={t('meetings.agenda.title')} id="agenda">
          {agenda.items.length === 0 ? (
            <NothingYet t={t} isQuiet={isQuiet} />
          ) : (
            <>
              <div class="agenda-sum">
                {agenda.sum.left < 0 ? (
                  <Note tone="problem">{sumWords(t, agenda.sum)}</Note>
                ) : (
                  <Quiet>{sumWords(t, agenda.sum)}</Quiet>
                )}
              </div>
              <AgendaThread t={t} agenda={agenda} path={path} isOver={isQuiet} />
            </>
          )}
          {mayLead && !isQuiet ? <LeadActs {...props} /> : null}
        </Section>
        {props.unsaid.items.length > 0 ? <SaidAfterwards t={t} path={path} {...props.unsaid} /> : null}
        {waiting.length + agenda.refused.length > 0 ? (
          <Section title={t('meetings.proposals')} id="proposals">
            <Proposals t={t} agenda={agenda} path={path} />
          </Section>
        ) : null}
        {isQuiet ? null : (
          <Sheet
            id="add"
            title={mayLead ? t('meetings.item.add') : t('meetings.item.propose')}
            lead={mayLead ? undefined : t('meetings.item.proposeSay')}
          >
            <ItemForm
              t={t}
              action={`${path}/items`}
              submit={mayLead ? t('meetings.item.add') : t('meetings.item.propose')}
              refilled={props.refilled}
              people={props.people}
              fields={{ _key: props.formKey }}
            />
          </Sheet>
        )}
      </Columns>
    </Page>
  );
}

function LeadActs({ frame: { t }, path, sent, sendHref }: MeetingShown) {
  return (
    <>
      <Acts>
        <ActionForm action={`${path}/gathering`}>{t('meetings.gather')}</ActionForm>
        {sendHref ? (
          <Button kind="outlined" icon="envelope-simple" href={sendHref}>
            {sent ? t('meetings.send.again') : t('meetings.send.go')}
          </Button>
        ) : null}
      </Acts>
      {sent ? (
        <Quiet small>
          {t('meetings.send.sent', { day: t.day(sent.at) })} {sent.isOld ? t('meetings.send.changed') : null}
        </Quiet>
      ) : null}
    </>
  );
}

function About({ frame: { t }, agenda, path, eventHref, place, space, series, ...about }: MeetingShown) {
  const { chair, noteTaker, timeKeeper } = agenda.roles;
  const items = [
    ...(place ? [{ term: t('meetings.place'), text: place }] : []),
    ...(space ? [{ term: t('meetings.space'), text: space }] : []),
    ...(series ? [{ term: t('meetings.series.one'), text: <a href={series.href}>{series.title}</a> }] : []),
    ...about.broughtFrom.map((words) => ({ term: t('importing.broughtFrom'), text: <a href={eventHref}>{words}</a> })),
    { term: t('meetings.role.chair'), text: chair ?? t('meetings.role.nobody') },
    { term: t('meetings.role.noteTaker'), text: noteTaker ?? t('meetings.role.nobody') },
    { term: t('meetings.role.timeKeeper'), text: timeKeeper ?? t('meetings.role.nobody') },
  ];
  return (
    <Section title={t('meetings.about')}>
      <Definitions items={items} />
      <Acts>
        <Button kind="text" href={eventHref}>
          {t('meetings.toEvent')}
        </Button>
        {agenda.mayLead && !about.isCancelled ? (
          <Button kind="text" href={`${path}/edit`}>
            {t('meetings.edit')}
          </Button>
        ) : null}
      </Acts>
    </Section>
  );
}
