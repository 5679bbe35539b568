import { AREAS, type Area } from './import-table';
import { type Import, importsOf } from './imports';

/** Source texts by path below src/. */
export type Sources = Record<string, string>;

const withoutExtension = (path: string): string => path.replace(/\.tsx?$/, '');

/** Whether a path fits a pattern: `*` stops at a slash, `**` does not, `{a,b}` is either. */
export function fits(path: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`)
    .replace(/\*+/g, stars => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${expression}$`).test(path);
}

const fitsOne = (path: string, patterns: readonly string[]): boolean => patterns.some(pattern => fits(path, pattern));

/** The area that a path belongs to: of all that name it, the one that names it most closely; undefined if none does. */
export function areaOf(path: string): Area | undefined {
  const named = AREAS.flatMap(area =>
    area.files.filter(pattern => fits(withoutExtension(path), pattern)).map(pattern => ({ area, pattern })),
  );
  return named.sort((one, other) => other.pattern.length - one.pattern.length)[0]?.area;
}

/** Lists every import that the table does not allow, one sentence each. */
export function forbiddenImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const area = areaOf(path);
    if (!area) return [`${path} lies in no area of the import table`];
    return importsOf(path, text)
      .filter(one => !(one.isPackage ? mayUsePackage(area, one) : mayImport(area, one)))
      .map(
        ({ target, typesOnly, line }) =>
          `${path}:${line} (${area.name}) imports ${typesOnly ? 'types of ' : ''}${target}`,
      );
  });
}

function mayImport(area: Area, { target, typesOnly }: Import): boolean {
  if (target.endsWith('.css')) return area.name.startsWith('pages') || area.name === 'ui';
  if (!area.alone && areaOf(target) === area) return true;
  return fitsOne(target, area.runs) || (typesOnly && fitsOne(target, area.knows));
}

function mayUsePackage({ packages, packageTypes }: Area, { target, typesOnly }: Import): boolean {
  const allowed = typesOnly ? [...packages, ...packageTypes] : packages;
  return allowed.some(name => fits(target, name) || fits(target, `${name}/**`));
}

/** Lists the circles among value imports, each as "a → b → a". */
export function circles(sources: Sources): string[] {
  const known = new Set(Object.keys(sources).map(withoutExtension));
  const edges = new Map(
    Object.entries(sources).map(([path, text]) => {
      const targets = importsOf(path, text).filter(one => !one.isPackage && !one.typesOnly && known.has(one.target));
      return [withoutExtension(path), targets.map(one => one.target)];
    }),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of known) walk(path, []);
  return [...found];
}

/** Lists what the table itself allows against its own order: an area that may look at one below it. */
export function upwardPermissions(paths: readonly string[]): string[] {
  const ranked = paths.map(path => ({
    path: withoutExtension(path),
    rank: AREAS.findIndex(area => area.name === areaOf(path)?.name),
  }));
  return AREAS.flatMap((area, place) =>
    ranked
      .filter(({ path, rank }) => rank > place && fitsOne(path, [...area.runs, ...area.knows]))
      .map(({ path }) => `${area.name} may look at ${path}, which stands below it`),
  );
}
