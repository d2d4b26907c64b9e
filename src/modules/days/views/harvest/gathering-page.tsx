import type { StatementKind } from '#modules/statements';
import { inLanguage, type T } from '#platform/texts';
import {
  ActionForm,
  Acts,
  Field,
  Form,
  List,
  Note,
  Page,
  Refusal,
  Row,
  Section,
  Sheet,
  Statement,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { DayPaths } from '../../addresses.ts';
import type { Gathered } from '../../rules/harvest/harvest.ts';
import type { OfDay } from '../groups-frame.tsx';
import { sourceWords } from './said-words.ts';

interface GatheringPageProps extends OfDay {
  gathered: Gathered;
  kinds: readonly StatementKind[];
  form: RefilledForm | null;
  /** Somebody else changed it: `gathered` is what it says now. */
  isStale: boolean;
}

/** One gathering, with the statements it comes from: each stays as it was said. */
export function GatheringPage({ frame, paths, rounds, gathered, kinds, form, isStale }: GatheringPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  const title = inLanguage(gathered.title, t.lang);
  return (
    <Page frame={frame} title={title.text} unlisted>
      <Title
        back={{ href: paths.harvest, label: t('harvest.title') }}
        lead={t('harvest.tables', { count: gathered.tables })}
      >
        {title.text}
      </Title>
      {isStale ? (
        <Refusal>
          <p>{t('harvest.stale', { title: title.text })}</p>
        </Refusal>
      ) : null}
      {gathered.isHidden ? <Note>{t('harvest.isHidden')}</Note> : null}
      <Sheet>
        <Form
          t={t}
          action={paths.gathering(gathered.id)}
          method="put"
          submit={t('days.save')}
          problems={all}
          fields={{ version: String(gathered.version) }}
          other={<a href={paths.harvest}>{t('days.cancel')}</a>}
        >
          <Field
            t={t}
            name="title"
            type="textarea"
            rows={2}
            label={t('harvest.itemTitle')}
            value={typed(form, 'title', title.text)}
            error={of('title')}
            maxlength={300}
          />
          <Field
            t={t}
            name="kind"
            type="select"
            label={t('statements.kind')}
            value={typed(form, 'kind', gathered.kind)}
            error={of('kind')}
            options={kinds.map((kind) => ({ value: kind, label: t(`ui.kind.${kind}`) }))}
          />
        </Form>
      </Sheet>
      <Acts>
        <ActionForm
          action={paths.gatheringShown(gathered.id)}
          method="put"
          fields={{ shown: gathered.isHidden ? 'yes' : 'no' }}
        >
          {t(gathered.isHidden ? 'harvest.show' : 'harvest.hide')}
        </ActionForm>
        <ActionForm action={paths.gathering(gathered.id)} method="delete" kind="text">
          {t('harvest.undo')}
        </ActionForm>
      </Acts>
      <Section title={t('harvest.sources', { count: gathered.sources.length })}>
        <Sources t={t} paths={paths} rounds={rounds} gathered={gathered} />
      </Section>
    </Page>
  );
}

type SourcesProps = { t: T; paths: DayPaths; rounds: OfDay['rounds']; gathered: Gathered };

function Sources({ t, paths, rounds, gathered }: SourcesProps) {
  return (
    <List>
      {gathered.sources.map((one) => {
        const words = inLanguage(one.said, t.lang);
        return (
          <Row>
            <Statement
              t={t}
              kind={one.kind as StatementKind}
              lang={words.lang}
              by={sourceWords(t, rounds, one)}
              below={
                <ActionForm
                  action={paths.source(gathered.id, one.id)}
                  method="delete"
                  kind="text"
                  label={t('harvest.takeOutThis', { words: words.text })}
                >
                  {t('harvest.takeOut')}
                </ActionForm>
              }
            >
              {words.text}
            </Statement>
          </Row>
        );
      })}
    </List>
  );
}
