import type { Frame } from '#platform/frame';
import { Button, EmptyPage, List, Page, Row, Section, Title } from '#platform/ui';
import type { Asked, Size, Span } from '../rules/choose.ts';
import type { Purpose } from '../rules/method.ts';
import { AskedFilters } from './asked-filters.tsx';
import type { MethodShown } from './shown.ts';
import { peopleWords, usualWords } from './words.ts';

type Props = {
  frame: Frame;
  path: string;
  methods: readonly MethodShown[];
  /** Those the network does in its own way. */
  copied: ReadonlySet<string>;
  /** For coordinators: its own that it does no more. */
  retired: readonly MethodShown[];
  mayAdd: boolean;
  asked: Asked;
  choices: { purposes: readonly Purpose[]; spans: readonly Span[]; sizes: readonly Size[] };
};

/** The library: what can be done together, from three sides. */
export function MethodsPage({ frame, path, methods, copied, retired, mayAdd, asked, choices }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('methods.title')} description={t('methods.lead')}>
      <Title
        lead={t('methods.lead')}
        acts={
          mayAdd ? (
            <Button href={`${path}/new`} icon="plus" kind="outlined">
              {t('methods.own.new')}
            </Button>
          ) : undefined
        }
      >
        {t('methods.title')}
      </Title>
      <AskedFilters t={t} path={path} asked={asked} choices={choices} />
      {methods.length === 0 ? (
        <EmptyPage title={t('methods.none')} act={<Button href={path}>{t('methods.seeAll')}</Button>}>
          {t('methods.noneSay')}
        </EmptyPage>
      ) : (
        <List>
          {methods.map(({ id, name, what, minutes, people, seated, certainty }) => (
            <Row
              name={name}
              href={`${path}/${id}`}
              text={what}
              note={
                <>
                  {usualWords(t, minutes)} · {peopleWords(t, people)}
                  {seated ? ` · ${t('methods.seatedShort', { people: peopleWords(t, seated) })}` : null}
                  {copied.has(id) ? ` · ${t(certainty === 'own' ? 'methods.own.short' : 'methods.copy.short')}` : null}
                </>
              }
            />
          ))}
        </List>
      )}
      {retired.length > 0 ? (
        <Section title={t('methods.own.retired')}>
          <List>
            {retired.map(({ id, name, what }) => (
              <Row name={name} href={`${path}/${id}`} text={what} />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
