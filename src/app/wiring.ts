import { useModules } from '#platform/module';
import { useFillings, usePlugs } from '#platform/slots';
import { useSubjects } from '#platform/subject';
import { useCatalogs } from '#platform/texts';
import { useWritings } from '#platform/writing';
import { fillings, plugs } from './fillings.tsx';
import { modules } from './modules.ts';
import { catalogs } from './texts.gen.ts';

/** Connects the modules with what they plug into. Once per process, before anything is asked for. */
export function wire(): void {
  useCatalogs(catalogs);
  useModules(modules);
  useSubjects(modules.flatMap(({ subjects }) => subjects ?? []));
  useWritings(modules.flatMap(({ writings }) => writings ?? []));
  useFillings(fillings);
  usePlugs(plugs);
}
