import type { Frame } from '#platform/frame';
import { Icon } from '../icons/icon.tsx';
import { ActionForm } from '../parts/action-form.tsx';
import { addresses } from './addresses.ts';
import { Languages } from './languages.tsx';
import { isIconAlone, PLACES_IN_BAR } from './places.ts';

/** One's own pages; on a phone also the places that have no room in the bar, and the languages. */
export function Menu({ frame }: { frame: Frame }) {
  const { t, person, navigation } = frame;
  const more = navigation.filter((item) => !isIconAlone(item)).slice(PLACES_IN_BAR);
  return (
    <details class={person ? 'menu' : 'menu menu-guest'} data-menu>
      <summary>
        {person ? <span class="menu-person">{initials(person.name)}</span> : <Icon name="list" size={24} />}
        <span class="hidden-words">{person ? t('ui.menuOf', { name: person.name }) : t('ui.menu')}</span>
      </summary>
      <div class="menu-panel">
        {person ? <p class="menu-name">{person.name}</p> : null}
        {more.length > 0 ? (
          <ul class="menu-more">
            {more.map(({ href, label, current }) => (
              <li>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        <ul>
          <li>
            {person ? (
              <a href={addresses.account}>{t('ui.account')}</a>
            ) : (
              <a href={addresses.signIn}>{t('ui.signIn')}</a>
            )}
          </li>
          <li class="menu-languages">
            <Languages frame={frame} />
          </li>
          {person ? (
            <li>
              <ActionForm
                action={addresses.session}
                method="delete"
                kind="text"
                icon="sign-out"
                data-unsaved={t('ui.signOutUnsaved')}
              >
                {t('ui.signOut')}
              </ActionForm>
            </li>
          ) : null}
        </ul>
      </div>
    </details>
  );
}

/** "Nadia Benchekroun" → NB */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => word?.slice(0, 1).toLocaleUpperCase() ?? '').join('');
}
