import type { Frame } from '#platform/frame';
import {
  Button,
  EmptyPage,
  Ledger,
  List,
  Page,
  Row,
  Section,
  Statement,
  type StatementKind,
  Title,
} from '#platform/ui';
import type { Chain } from './chain.ts';
import { ProvenanceOf } from './provenance-of.tsx';

type SaidShown = { id: string; kind: StatementKind; text: string; lang: string; where: string; promiseHref: string };
type Props = {
  frame: Frame;
  event: { title: string; href: string };
  /** Nobody leaves any more: what was said is completed. */
  isOver: boolean;
  /** Promises that were said and that nobody made one yet. */
  said: SaidShown[];
  intentions: Chain[];
  promised: Chain[];
  newHref: string;
};

/** Before people leave: what was said as a promise and has no owner or date yet, then what has. */
export function LeavingPage({ frame, event, isOver, said, intentions, promised, newHref }: Props) {
  const { t } = frame;
  const title = t(isOver ? 'commitments.leaving.after' : 'commitments.leaving.title');
  const isEmpty = said.length + intentions.length + promised.length === 0;
  const add = (
    <Button href={newHref} icon="plus">
      {t('commitments.promise')}
    </Button>
  );
  return (
    <Page frame={frame} title={`${title}, ${event.title}`}>
      <Title
        back={{ href: event.href, label: event.title }}
        lead={t('commitments.leaving.lead')}
        acts={isEmpty ? undefined : add}
      >
        {title}
      </Title>
      {isEmpty ? (
        <EmptyPage title={t('commitments.leaving.none')} act={add}>
          {t('commitments.leaving.noneSay')}
        </EmptyPage>
      ) : null}
      {said.length > 0 ? (
        <Section title={t('commitments.leaving.said', { count: said.length })}>
          <List ends>
            {said.map((one) => (
              <Row
                end={
                  <Button
                    kind="outlined"
                    href={one.promiseHref}
                    label={`${t('commitments.leaving.make')}, ${one.text}`}
                  >
                    {t('commitments.leaving.make')}
                  </Button>
                }
              >
                <Statement t={t} kind={one.kind} lang={one.lang} by={one.where}>
                  {one.text}
                </Statement>
              </Row>
            ))}
          </List>
        </Section>
      ) : null}
      {intentions.length > 0 ? (
        <Section title={t('commitments.leaving.intentions', { count: intentions.length })} ruled={false}>
          <Ledger t={t}>
            {intentions.map((chain) => (
              <ProvenanceOf
                t={t}
                chain={chain}
                acts={
                  <Button
                    kind="outlined"
                    href={`${chain.href}/edit`}
                    label={`${t('commitments.complete')}, ${chain.name.text}`}
                  >
                    {t('commitments.complete')}
                  </Button>
                }
              />
            ))}
          </Ledger>
        </Section>
      ) : null}
      {promised.length > 0 ? (
        <Section title={t('commitments.leaving.promised', { count: promised.length })} ruled={false}>
          <Ledger t={t}>
            {promised.map((chain) => (
              <ProvenanceOf t={t} chain={chain} />
            ))}
          </Ledger>
        </Section>
      ) : null}
    </Page>
  );
}
