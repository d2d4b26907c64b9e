const { readdirSync } = require('node:fs');
const map = require('./module-map.cjs');

const folders = readdirSync(`${__dirname}/src/modules`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const unlisted = folders.filter((name) => !(name in map));
if (unlisted.length > 0) throw new Error(`module-map.cjs does not list ${unlisted.join(', ')}.`);

const TEST = '(\\.test\\.tsx?$|/test/|/fixtures/)';
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one subject, or one too many.', {}, { circular: true }),
    rule('no-unknown', 'An import that resolves to nothing.', {}, { couldNotResolve: true }),
    rule(
      'packages-stand-alone',
      'A package knows nothing of the product and uses no library.',
      { path: '^packages/([^/]+)/', pathNot: [TEST, '^packages/minutes/read/'] },
      { pathNot: '^packages/$1/' },
    ),
    rule(
      'files-are-read-apart',
      'Reading files needs libraries (decision 11); nothing else of the package knows them, nor what reads them.',
      { path: '^packages/minutes/read/', pathNot: TEST },
      {
        pathNot: ['^packages/minutes/', 'node_modules/(mammoth|unpdf|htmlparser2)/', '^(node:)?(zlib|worker_threads)$'],
      },
    ),
    rule(
      'understanding-reads-no-files',
      'What understands a text is pure, and runs in a browser too.',
      { path: '^packages/minutes/', pathNot: [TEST, '^packages/minutes/read/'] },
      { path: '^packages/minutes/read/' },
    ),
    rule(
      'platform-knows-no-module',
      'The platform would work for another product.',
      { path: '^src/platform/', pathNot: TEST },
      { path: '^src/(modules|app)/' },
    ),
    rule(
      'only-app-knows-all',
      'Modules are plugged in; they do not reach for the application.',
      { path: '^src/modules/', pathNot: TEST },
      { path: '^src/app/' },
    ),
    rule(
      'through-the-door',
      'Another module is used through its index.ts.',
      { path: '^src/modules/([^/]+)/', pathNot: '/test/' },
      { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    ),
    ...Object.entries(map).map(([name, mayUse]) =>
      rule(
        `map-${name}`,
        `module-map.cjs: ${name} may use ${mayUse.join(', ') || 'no module'}. Upwards: happened(tx, …) or a slot.`,
        { path: `^src/modules/${name}/`, pathNot: '/test/' },
        { path: '^src/modules/', pathNot: [name, ...mayUse].map((known) => `^src/modules/${known}/`) },
      ),
    ),
    rule(
      'rules-are-pure',
      'A rule decides from facts: no database, no clock, no library but Temporal.',
      { path: '^src/modules/[^/]+/rules(/|\\.ts$)', pathNot: TEST },
      { pathNot: ['^src/modules/[^/]+/rules(/|\\.ts$)', '^packages/', 'node_modules/temporal-(polyfill|spec)'] },
    ),
    rule(
      'only-the-store-speaks-sql',
      'Questions and writes stand in store/ and tables.ts.',
      { path: '^src/modules/', pathNot: ['/store(/|\\.ts$)', '/tables(/|\\.ts$)', '/demo\\.ts$', TEST] },
      { path: 'node_modules/(drizzle-orm|pg)/' },
    ),
    rule(
      'only-the-owner-reads-its-tables',
      'Another module’s rows are asked of its door.',
      { path: '^src/modules/([^/]+)/', pathNot: '/test/' },
      { path: '^src/modules/[^/]+/tables(/|\\.ts$)', pathNot: '^src/modules/$1/' },
    ),
    rule(
      'views-only-show',
      'A view is given everything it shows; types alone come from rules and store.',
      { path: '^src/modules/[^/]+/views(/|\\.tsx$)' },
      { path: '^src/modules/[^/]+/(store|actions|tables)(/|\\.ts$)', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'views-decide-nothing',
      'A rule is asked by the route or the action, which give its answer to the view.',
      { path: '^src/modules/[^/]+/views(/|\\.tsx$)' },
      { path: '^src/modules/[^/]+/rules(/|\\.ts$)', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'actions-know-no-screen',
      'An action is the act; what is shown afterwards is the route’s business.',
      { path: '^src/modules/[^/]+/actions(/|\\.ts$)' },
      { path: ['^src/modules/[^/]+/(views|routes)(/|\\.tsx?$)', '^src/platform/ui/'] },
    ),
    rule(
      'store-looks-down',
      'The store answers questions; it calls no action and no screen.',
      { path: '^src/modules/[^/]+/store(/|\\.ts$)' },
      { path: '^src/modules/[^/]+/(actions|views|routes|worker|jobs|mails)(/|\\.tsx?$)' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.gen\\.ts$'] },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
