import { inLang } from '#packages/written';
import type { Frame } from '#platform/frame';
import type { Language } from '#platform/texts';
import { Button, Choice, Choices, Disclosure, Field, Form, Page, Sheet, Stack, StaleNote, Title } from '#platform/ui';
import { chosen, type RefilledForm, saidProblems, typed } from '#platform/web';
import { writtenFields } from '../../forms/in-languages.ts';
import type { EventKind } from '../../rules/events/event.ts';
import { type Following, ReachChoice } from '../planning/reach-choice.tsx';
import { DetailsIn, type FormOffer, NotSureFields, OnlineFields, OrganisingFields } from './detail-fields.tsx';
import { DocumentsAlongFields, type DocumentsOffered } from './documents-along-fields.tsx';
import { DraftKeeper, type DraftShown, DraftsBegun } from './draft-parts.tsx';
import { TextsIn, When, WhereIn } from './event-fields.tsx';
import { labelOf, valueSaid } from './form-labels.ts';
import { RegistrationFields } from './registration-fields.tsx';

export type EventFormShown = {
  frame: Frame;
  /** null: a new one. */
  edited: { version: number; stands: Record<string, string | string[]>; outOfDate: readonly string[] } | null;
  /** Field → what somebody else wrote meanwhile. */
  theirs: readonly { field: string; text: string }[];
  refilled: RefilledForm | null;
  kinds: readonly EventKind[];
  languages: readonly Language[];
  offer: FormOffer;
  action: string;
  back: string;
  cancelHref: string | null;
  /** What a new event can be started from. */
  templatesHref: string | null;
  /** Under which name and where it is kept while one types, and what was begun before. */
  drafts: { draftId: string; keepAt: string; begun: readonly DraftShown[] };
  /** The dates after it in its series. null: there are none. */
  following: Following | null;
  /** Of what a new event is started from. */
  documents: DocumentsOffered | null;
  formKey: string;
};

export function EventFormPage(shown: EventFormShown) {
  const { frame, edited, theirs, refilled, languages, offer, drafts, back } = shown;
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  const value = (field: string) => typed(refilled, field, firstOf(edited?.stands[field]));
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const title = t(edited ? 'calendar.form.editTitle' : 'calendar.form.newTitle');
  const [own, ...others] = [t.lang, ...languages.filter((lang) => lang !== t.lang)] as const;
  const audience = value('audience') || 'members';
  const stillRight = chosen(refilled, 'stillRight');
  const outOfDate = {
    isOld: (name: string) => edited?.outOfDate.includes(name) ?? false,
    isStillRight: (name: string) => stillRight.includes(name),
  };
  const isPast = value('isPast') !== '';
  const spoken = chosen(refilled, 'languages', [edited?.stands.languages ?? []].flat());
  const toConfirm = chosen(refilled, 'toConfirm', [edited?.stands.toConfirm ?? []].flat());
  const details = { t, field, value, error: problems.of, offer, words: { t, lang: own, field, outOfDate } };
  return (
    <Page frame={frame} title={title}>
      <Title
        back={{ href: back, label: t('calendar.form.back') }}
        acts={
          shown.templatesHref ? (
            <Button kind="text" href={shown.templatesHref}>
              {t('calendar.template.use')}
            </Button>
          ) : undefined
        }
      >
        {title}
      </Title>
      {theirs.length > 0 ? (
        <StaleNote
          t={t}
          stands={theirs.map(({ field: name, text }) => ({
            term: labelOf(t, name),
            text: valueSaid(t, name, text, { ...offer, kinds: shown.kinds, languages: shown.languages }),
          }))}
        />
      ) : null}
      <DraftsBegun t={t} begun={drafts.begun} isNew={edited === null} />
      <Sheet>
        <Form
          t={t}
          action={shown.action}
          method={edited ? 'patch' : 'post'}
          submit={t(edited ? 'calendar.form.save' : 'calendar.form.create')}
          other={
            <>
              <DraftKeeper t={t} keepAt={drafts.keepAt} />
              {shown.cancelHref ? (
                <Button kind="text" href={shown.cancelHref}>
                  {t('calendar.form.cancelEvent')}
                </Button>
              ) : null}
            </>
          }
          problems={problems.all}
          fields={{
            _draft: drafts.draftId,
            ...(edited ? { version: String(edited.version) } : { _key: shown.formKey }),
          }}
        >
          <Field
            {...field('kind')}
            type="select"
            label={t('calendar.form.kind')}
            value={value('kind') || 'meeting'}
            options={shown.kinds.map((kind) => ({ value: kind, label: t(`calendar.kind.${kind}`) }))}
          />
          {offer.poles.length > 0 ? (
            <Field
              {...field('pole')}
              type="select"
              label={t('calendar.form.pole')}
              options={[
                { value: '', label: t('calendar.form.noPole') },
                ...offer.poles.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          ) : null}
          <TextsIn t={t} lang={own} field={field} outOfDate={outOfDate} />
          <When t={t} field={field} asksPast={isPast || refilled?.problems.day === PAST} isPast={isPast} />
          <NotSureFields {...details} chosen={toConfirm} />
          <WhereIn t={t} lang={own} field={field} outOfDate={outOfDate} />
          <OnlineFields {...details} />
          {others.map((lang) => (
            <Disclosure
              label={t('calendar.form.alsoIn', { language: t(`calendar.language.${lang}`) })}
              open={writtenFields.some((name) => value(inLang(name, lang)) !== '')}
            >
              <Stack>
                <TextsIn t={t} lang={lang} field={field} outOfDate={outOfDate} optional />
                <WhereIn t={t} lang={lang} field={field} outOfDate={outOfDate} />
                <DetailsIn words={{ t, lang, field, outOfDate }} />
              </Stack>
            </Disclosure>
          ))}
          <Choices
            t={t}
            name="languages"
            legend={t('calendar.form.languages')}
            error={problems.of('languages')}
            optional
            inline
          >
            {(['fr', 'nl', 'en'] as const).map((lang) => (
              <Choice
                kind="several"
                name="languages[]"
                value={lang}
                label={t(`calendar.language.${lang}`)}
                checked={spoken.includes(lang)}
              />
            ))}
          </Choices>
          <Choices t={t} name="audience" legend={t('calendar.form.audience')} error={problems.of('audience')}>
            <Choice
              name="audience"
              value="members"
              label={t('calendar.form.members')}
              text={t('calendar.form.membersText')}
              checked={audience === 'members'}
            />
            <Choice
              name="audience"
              value="public"
              label={t('calendar.form.public')}
              text={t('calendar.form.publicText')}
              checked={audience === 'public'}
            />
          </Choices>
          {shown.documents ? (
            <DocumentsAlongFields
              t={t}
              offered={shown.documents}
              leftOut={chosen(refilled, 'leaveOut')}
              agreed={value('documentsShown') !== ''}
              error={problems.of('documentsShown')}
            />
          ) : null}
          <OrganisingFields {...details} />
          <RegistrationFields t={t} field={field} value={value} error={problems.of} />
          {shown.following ? (
            <ReachChoice
              t={t}
              following={shown.following}
              chosen={value('reach')}
              error={problems.of('reach')}
              help={t('calendar.series.reachHelp')}
            />
          ) : null}
        </Form>
      </Sheet>
    </Page>
  );
}

/** The problem that a tick can answer. */
const PAST = 'calendar.problem.past';

const firstOf = (value: string | string[] | undefined): string | null => [value ?? []].flat()[0] ?? null;
