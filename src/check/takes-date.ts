import type * as z from 'zod';

/** Whether a field takes a date, and not any words. */
export function takesDate(field: z.ZodType | undefined): boolean {
  return field?.safeParse('2020-02-29').success === true && !field.safeParse('words').success;
}

/** Whether a field takes EDTF: a date of the text, which may be a season or uncertain, and is written in quotes. */
export function takesEdtf(field: z.ZodType | undefined): boolean {
  return takesDate(field) && field?.safeParse('2021-23').success === true;
}
