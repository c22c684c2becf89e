import { daysOverlap } from '../dates/days-overlap.ts';
import { describeDate } from '../dates/describe-date.ts';
import type { EntityRef } from '../kinds.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { EntitySource } from './sources.ts';

/** An edition names its series, a series is not an edition itself, and an edition falls into its series’ time. */
export function checkEditions(
  entities: readonly EntitySource[],
  former: ReadonlyMap<string, string>,
): Problem[] {
  const byRef = new Map<string, EntitySource>(entities.map((entity) => [entity.ref, entity]));
  return entities.flatMap((entity) => {
    if (entity.kind !== 'exercises') return [];
    const { edition, series } = entity.data;
    if (series !== undefined) {
      const ref = (former.get(series) ?? series) as EntityRef;
      return ref === entity.ref ? [] : judgeSeries(entity, ref, byRef.get(ref));
    }
    if (edition === undefined) return [];
    const fix = 'add `series: exercises/…`, or leave `edition` out';
    return [report(entity, 'edition', `Edition ${edition} belongs to no series`, fix)];
  });
}

type Exercise = Extract<EntitySource, { kind: 'exercises' }>;

function judgeSeries(edition: Exercise, ref: string, series: EntitySource | undefined): Problem[] {
  if (series?.kind !== 'exercises') return [];
  if (series.data.series !== undefined) {
    const message = `${ref} is itself an edition of ${series.data.series}`;
    return [report(edition, 'series', message, `write ${series.data.series}`)];
  }
  const [own, all] = [edition.data.dates, series.data.dates];
  if (own === undefined || all === undefined) return [];
  const [time, span] = [describeDate(own), describeDate(all)];
  if (daysOverlap(time, span)) return [];
  const message = `This edition (${time.text}) falls outside its series (${span.text})`;
  return [report(edition, 'dates', message, `correct the dates here, or those in content/${ref}.md`)];
}

function report({ file }: Exercise, field: string, message: string, fix: string): Problem {
  return problem('edition-outside-series', file.path, file.frontmatter.place([field]), message, fix);
}
