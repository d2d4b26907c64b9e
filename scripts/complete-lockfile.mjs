/**
 * Adds to package-lock.json the optional packages of other platforms that npm left out, so that `npm ci` accepts the
 * lockfile on every platform. Needed when the registry of the moment lacks some of them. Run it after each change of
 * dependencies: `node scripts/complete-lockfile.mjs`; it prints what it added.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'win32', 'wasm32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'wasm32', 'riscv64', 'ppc64', 's390x'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const [at, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isInstalledFor(at, name)) continue;
    lock.packages[`node_modules/${name}`] = platformEntry(name, version);
    added.push(`${name}@${version}`);
  }
}

if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added:\n  ${added.join('\n  ')}`);

/** Node looks for a package beside its user and then in every folder above. */
function isInstalledFor(at, name) {
  for (let folder = at; ; folder = folder.replace(/(^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (folder === '') return false;
  }
}

/** Without os, cpu and libc npm would try to fetch the package on machines it is not meant for. */
function platformEntry(name, version) {
  const words = name.split('/').pop().split('-');
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    version,
    optional: true,
    ...(cpu && { cpu: [cpu] }),
    ...(os && os !== 'wasm32' && { os: [os] }),
    ...(libc && { libc }),
  };
}
