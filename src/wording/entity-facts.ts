import { describeDate } from '../dates/describe-date.ts';
import { describePeriod } from '../dates/describe-period.ts';
import type { KindData } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';

export interface FactRow {
  readonly label: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/** Fields that are shown as they are; dates are described. Relations have a list of their own. */
const fields = {
  officialName: 'Official name',
  type: 'Type',
  capital: 'Capital',
  edition: 'Edition',
  dates: 'When',
  place: 'Where',
  born: 'Born',
  died: 'Died',
} as const;

const dateFields = new Set<string>(['dates', 'born', 'died']);

/** What an entity’s frontmatter says of it in a word or a date, with the label a reader sees. */
export function entityFacts({ data }: Pick<EntityRecord, 'data'>): readonly FactRow[] {
  const values: Readonly<Record<string, unknown>> = data;
  const rows = Object.entries(fields).flatMap(([field, label]): FactRow[] => {
    const value = values[field];
    if (typeof value !== 'string') return [];
    return [{ label, text: dateFields.has(field) ? describeDate(value).text : value }];
  });
  return [...rows, ...('roles' in data ? data.roles.map(roleRow) : [])];
}

type Role = KindData['officials' | 'analysts']['roles'][number];

function roleRow(role: Role): FactRow {
  const term = describePeriod(role.start, role.end)?.text;
  const note = [term, role.note].filter((part) => part !== undefined).join('; ');
  return { label: 'Office', text: role.title, note };
}
