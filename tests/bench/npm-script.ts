import packageJson from '../../package.json' with { type: 'json' };

/** What Node is given by a script of the project, so that what is measured is what `npm run` runs. */
export function npmScript(name: 'build' | 'check' | 'permalinks'): readonly string[] {
  const [, ...args] = packageJson.scripts[name].split(' ');
  return args;
}
