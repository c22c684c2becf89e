import { type Rule, rules } from '../problems/rules.ts';

/** Every rule with its severity, what it asks for, and a bad and a good example. */
export function rulesText(): string {
  return `${(Object.entries(rules) as [string, Rule][]).map(([id, rule]) => ruleText(id, rule)).join('\n\n')}\n`;
}

function ruleText(id: string, { severity, sentence, example }: Rule): string {
  return [
    `${id} (${severity})`,
    `  ${sentence}`,
    ...indented('bad: ', example.bad),
    ...indented('good:', example.good),
  ].join('\n');
}

function indented(label: string, text: string): string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`  ${label} ${first}`, ...rest.map((line) => `        ${line}`)];
}
