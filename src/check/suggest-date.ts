import { isEdtf } from '../dates/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

/** The EDTF for a date in other words or notations: `March 2021` → `2021-03`; undefined where it is not plain. */
export function suggestDate(words: string): string | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replaceAll(/[,.]+(?=\s|$)/g, '');
  const vague = /^(about|around|circa|ca|c|early|late|probably)\s+/.exec(text);
  const bare = vague ? text.slice(vague[0].length) : text;
  const date = readWords(bare) ?? readNumbers(bare);
  const value = date && (vague ? `${date}~` : date);
  return value && isEdtf(value) ? value : undefined;
}

function readWords(text: string): string | undefined {
  const season = /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/.exec(text);
  if (season) return `${season[2]}-${seasons[season[1] ?? '']}`;
  const monthFirst = /^([a-z]{3})[a-z]*(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{4})$/.exec(text);
  if (monthFirst) return compose(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]* (\d{4})$/.exec(text);
  return dayFirst ? compose(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

function compose(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): string | undefined {
  const month = months.indexOf(name ?? '') + 1;
  if (month === 0) return undefined;
  return [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

function readNumbers(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (yearFirst) {
    return [yearFirst[1], pad(yearFirst[2] ?? ''), ...(yearFirst[3] ? [pad(yearFirst[3])] : [])].join('-');
  }
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted ? [dotted[3], pad(dotted[2] ?? ''), pad(dotted[1] ?? '')].join('-') : undefined;
}

function pad(number: string | number): string {
  return String(number).padStart(2, '0');
}
