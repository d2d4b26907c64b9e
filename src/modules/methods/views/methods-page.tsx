import type { Frame } from '#platform/frame';
import { Button, EmptyPage, List, Page, Row, Title } from '#platform/ui';
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
  asked: Asked;
  choices: { purposes: readonly Purpose[]; spans: readonly Span[]; sizes: readonly Size[] };
};

/** The library: what can be done together, from three sides. */
export function MethodsPage({ frame, path, methods, copied, asked, choices }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('methods.title')} description={t('methods.lead')}>
      <Title lead={t('methods.lead')}>{t('methods.title')}</Title>
      <AskedFilters t={t} path={path} asked={asked} choices={choices} />
      {methods.length === 0 ? (
        <EmptyPage title={t('methods.none')} act={<Button href={path}>{t('methods.seeAll')}</Button>}>
          {t('methods.noneSay')}
        </EmptyPage>
      ) : (
        <List>
          {methods.map(({ id, name, what, minutes, people, seated }) => (
            <Row
              name={name}
              href={`${path}/${id}`}
              text={what}
              note={
                <>
                  {usualWords(t, minutes)} · {peopleWords(t, people)}
                  {seated ? ` · ${t('methods.seatedShort', { people: peopleWords(t, seated) })}` : null}
                  {copied.has(id) ? ` · ${t('methods.copy.short')}` : null}
                </>
              }
            />
          ))}
        </List>
      )}
    </Page>
  );
}
