import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const declarations = readFileSync(
  fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'),
  'utf8',
);

interface Declared {
  readonly parents: readonly string[];
  readonly properties: ReadonlySet<string>;
}

const interfaces = new Map<string, Declared>(
  [
    ...declarations.matchAll(
      /^(?:export )?interface (\w+)(?:<[^>]*>)? extends ([^{]+)\{([^}]*(?:\{@link[^}]*\}[^}]*)*)^\}/gm,
    ),
  ].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: parents.split(',').map((parent) => parent.trim()),
      properties: new Set([...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property)),
    },
  ]),
);

/** Whether schema.org has the type, and gives it or a type above it the property. */
export function hasProperty(type: string, property: string): boolean {
  return inherits(`${type}Leaf`, property) || inherits(`${type}Base`, property);
}

function inherits(name: string, property: string): boolean {
  const declared = interfaces.get(name);
  if (!declared) return false;
  return declared.properties.has(property) || declared.parents.some((parent) => inherits(parent, property));
}
