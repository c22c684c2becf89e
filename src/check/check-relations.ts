import type { EntityRef } from '../kinds.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { FieldPath } from '../read/content-file.ts';
import { fieldOf, referencesOfEntity } from './references-of.ts';
import type { EntitySource } from './sources.ts';

/** Fields that lead from a part to its whole. */
const upward = new Set(['partOf', 'series']);

interface Step {
  readonly path: FieldPath;
  readonly to: EntityRef;
}

/** No entity is related to itself, and no whole is part of its own part. */
export function checkRelations(
  entities: readonly EntitySource[],
  former: ReadonlyMap<string, string>,
): Problem[] {
  const steps = new Map<EntityRef, Step[]>();
  const problems: Problem[] = [];
  for (const entity of entities) {
    const upwards: Step[] = [];
    for (const { path, ref } of referencesOfEntity(entity)) {
      const to = (former.get(ref) ?? ref) as EntityRef;
      if (to === entity.ref) problems.push(toItself(entity, path));
      else if (upward.has(fieldOf(path))) upwards.push({ path, to });
    }
    if (upwards.length > 0) steps.set(entity.ref, upwards);
  }
  for (const entity of entities) {
    for (const step of steps.get(entity.ref) ?? []) {
      const way = wayBack(step.to, entity.ref, steps);
      if (way) problems.push(cycle(entity, step, way));
    }
  }
  return problems;
}

function toItself({ file, ref }: EntitySource, path: FieldPath): Problem {
  const place = file.frontmatter.place(path);
  const message = `${ref} is related to itself by \`${fieldOf(path)}\``;
  return problem('relation-to-itself', file.path, place, message, 'take it out, or name the other entity');
}

/** The shortest way from `from` up to `to`, both included. */
function wayBack(
  from: EntityRef,
  to: EntityRef,
  steps: ReadonlyMap<EntityRef, readonly Step[]>,
): readonly EntityRef[] | undefined {
  const previous = new Map<EntityRef, EntityRef | null>([[from, null]]);
  for (const current of previous.keys()) {
    if (current === to) {
      const way: EntityRef[] = [];
      for (let at: EntityRef | null = to; at; at = previous.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const step of steps.get(current) ?? []) if (!previous.has(step.to)) previous.set(step.to, current);
  }
  return undefined;
}

function cycle({ file, ref }: EntitySource, { path }: Step, way: readonly EntityRef[]): Problem {
  const message = `\`${fieldOf(path)}\` leads back to its beginning: ${[ref, ...way].join(' → ')}`;
  const fix = 'take out the one of these relations that is not so';
  return problem('relation-cycle', file.path, file.frontmatter.place(path), message, fix);
}
