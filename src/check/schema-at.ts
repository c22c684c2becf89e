import * as z from 'zod';
import type { FieldPath } from '../read/content-file.ts';

/** The schema of the field at `path`, without its default; undefined where the path leads nowhere. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.ZodType | undefined {
  let current: z.core.$ZodType | undefined = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) current = current.shape[step];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodUnion) {
      current = current.options.find((option) => unwrap(option) instanceof z.ZodArray);
      current = current && (unwrap(current) as z.ZodArray).element;
    } else return undefined;
    if (current === undefined) return undefined;
    current = unwrap(current);
  }
  return current as z.ZodType;
}

/** Keys of the object at `path`; those that must be there first. */
export function keysAt(schema: z.core.$ZodType, path: FieldPath): readonly string[] {
  const object = schemaAt(schema, path);
  if (!(object instanceof z.ZodObject)) return [];
  const isRequired = (key: string) => !(object.shape[key] as z.ZodType).safeParse(undefined).success;
  const keys = Object.keys(object.shape);
  return [...keys.filter(isRequired), ...keys.filter((key) => !isRequired(key))];
}

/** What the schema says of the field, as one phrase without a full stop. */
export function describedAs(schema: z.core.$ZodType, path: FieldPath): string | undefined {
  let holder = path.length === 0 ? schema : fieldOf(schema, path);
  let description = (holder as z.ZodType | undefined)?.description;
  while (!description && holder && (holder instanceof z.ZodOptional || holder instanceof z.ZodDefault)) {
    holder = holder.unwrap();
    description = (holder as z.ZodType).description;
  }
  return description?.replace(/\.$/, '');
}

/** Whether the field may be left out. */
export function isOptional(schema: z.core.$ZodType, path: FieldPath): boolean {
  const field = fieldOf(schema, path) as z.ZodType | undefined;
  return field?.safeParse(undefined).success ?? true;
}

/** The field as the object declares it, with its default and description. */
function fieldOf(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  const parent = schemaAt(schema, path.slice(0, -1));
  const step = path.at(-1) ?? '';
  return parent instanceof z.ZodObject ? parent.shape[step] : schemaAt(schema, path);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}
