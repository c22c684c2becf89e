import { idOf, isKind, kinds } from '../kinds.ts';
import { nearest } from './nearest.ts';

/**
 * The `kind/id` that someone who wrote `ref` most likely meant: one of its kind whose id is near, or the same id
 * of another kind; undefined where there is neither.
 */
export function nearestReference(ref: string, known: Iterable<string>): string | undefined {
  const kind = ref.slice(0, ref.indexOf('/') + 1);
  const refs = [...known];
  const ids = refs.filter((other) => other.startsWith(kind)).map(idOf);
  const near = nearest(idOf(ref), ids);
  if (near !== undefined) return `${kind}${near}`;
  return refs.find((other) => idOf(other) === idOf(ref) && isKind(other.slice(0, other.indexOf('/'))));
}

/**
 * The command that makes an entity’s file, with a name that its id suggests.
 *
 *     countries/new-zealand → npm run new -- country "New Zealand"
 */
export function commandToMake(ref: string, name = nameFrom(idOf(ref))): string {
  const kind = ref.slice(0, ref.indexOf('/'));
  return `npm run new -- ${isKind(kind) ? kinds[kind].singular : 'country'} "${name}"`;
}

function nameFrom(id: string): string {
  return id.replaceAll(/(^|-)([a-z])/g, (_, hyphen, letter) => (hyphen ? ' ' : '') + letter.toUpperCase());
}
