import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';

export interface DayInTable {
  /** YYYY-MM-DD */
  on: string;
  isToday?: boolean | undefined;
  /** It belongs to the month before or after. */
  isOutside?: boolean | undefined;
  items: readonly {
    href: string;
    words: Child;
    hour?: string | undefined;
    lang?: string | undefined;
    gone?: boolean | undefined;
  }[];
}

interface MonthTableProps {
  t: T;
  /** "Janvier 2027" */
  caption: string;
  /** Each of seven days, from Monday on: a month, or one week alone. */
  weeks: readonly (readonly DayInTable[])[];
}

/** Days as a table; on a phone, a list of the days on which something is. Every date is a link, in the order of the days. */
export function MonthTable({ t, caption, weeks }: MonthTableProps) {
  return (
    <table class={weeks.length === 1 ? 'month month-week' : 'month'}>
      <caption class="hidden-words">{caption}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ on }) => (
            <th scope="col">{t.dateBlock(on, 'long').weekday}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr>
            {days.map((day) => (
              <DayCell t={t} {...day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ t, on, isToday, isOutside, items }: DayInTable & { t: T }) {
  const names = [items.length === 0 && 'month-free', isOutside && 'month-outside'].filter(Boolean).join(' ');
  return (
    <td class={names || undefined} aria-current={isToday ? 'date' : undefined}>
      <time datetime={on}>
        <span class="month-figure" aria-hidden="true">
          {t.dateBlock(on).figure}
        </span>
        <span class="month-day">{t.day(on)}</span>
      </time>
      {items.length > 0 ? (
        <ul>
          {items.map(({ href, words, hour, lang, gone }) => (
            <li>
              {hour ? <span class="month-hour">{hour}</span> : null}{' '}
              <a href={href} lang={lang}>
                {gone ? <del>{words}</del> : words}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </td>
  );
}
