type Component = [name: string, properties: unknown[][], components: Component[]];

/** When the clocks of Brussels change, for programs that know no zones by name. True of every day since 1996. */
export const brusselsZone: Component = [
  'vtimezone',
  [['tzid', {}, 'text', 'Europe/Brussels']],
  [
    change('daylight', 'CEST', '03-29T02:00:00', '+01:00', '+02:00', 3),
    change('standard', 'CET', '10-25T03:00:00', '+02:00', '+01:00', 10),
  ],
];

function change(kind: string, name: string, since: string, from: string, to: string, month: number): Component {
  const properties = [
    ['dtstart', {}, 'date-time', `1970-${since}`],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['tzname', {}, 'text', name],
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
  ];
  return [kind, properties, []];
}
