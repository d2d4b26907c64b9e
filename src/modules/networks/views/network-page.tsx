import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import type { Written as Words } from '#platform/texts';
import { inLanguage } from '#platform/texts';
import { Acts, Button, Columns, IconLines, Page, Quiet, Section, Title, Written } from '#platform/ui';
import type { Space } from '../store/space.ts';
import { SpaceList } from './space-list.tsx';

interface NetworkPageProps {
  frame: Frame;
  name: string;
  path: string;
  about: Words | null;
  area: string | null;
  hasLogo: boolean;
  spaces: Space[];
  /** What other modules show here. */
  parts: Child[];
  isCoordinator: boolean;
  isMember: boolean;
}

/** The home of a network, for everybody. */
export function NetworkPage(props: NetworkPageProps) {
  const { frame, name, path, about, area, hasLogo, spaces, parts, isCoordinator, isMember } = props;
  const { t } = frame;
  const said = about && inLanguage(about, t.lang);
  const aside = (
    <Section
      title={t('networks.spaces')}
      aside={isCoordinator ? <a href={`${path}/spaces/new`}>{t('networks.space.new')}</a> : undefined}
    >
      {spaces.length > 0 ? (
        <SpaceList t={t} path={path} spaces={spaces} />
      ) : (
        <Quiet>{t(isCoordinator ? 'networks.spaces.none.coordinator' : 'networks.spaces.none')}</Quiet>
      )}
    </Section>
  );
  return (
    <Page frame={frame} title={name} description={said?.text.slice(0, 160)}>
      <Title
        lead={said ? <Written t={t} said={said} inline /> : t('networks.lead', { name })}
        acts={
          isCoordinator ? (
            <Button kind="outlined" icon="gear" href={`${path}/settings`}>
              {t('networks.settings')}
            </Button>
          ) : undefined
        }
      >
        {hasLogo ? <img src={`${path}/logo`} alt="" height="48" /> : null}
        {name}
      </Title>
      {area ? <IconLines lines={[{ icon: 'map-pin', text: area }]} /> : null}
      <Columns aside={aside}>
        {parts}
        {isMember ? null : (
          <Section title={t('networks.join.title')} ruled={false}>
            <Quiet>{t('networks.join.say')}</Quiet>
            <Acts>
              <Button kind="outlined" icon="sign-in" href={`/sign-in?to=${encodeURIComponent(path)}`}>
                {t('networks.join.signIn')}
              </Button>
            </Acts>
          </Section>
        )}
      </Columns>
    </Page>
  );
}
