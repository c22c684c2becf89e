import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readSettings } from '../../src/settings.ts';
import { chromiumSources, startChromium } from '../set-up/chromium-sources.ts';
import { findChromium } from '../set-up/find-chromium.ts';
import { serveSite } from '../set-up/serve-site.ts';
import { isNoindex, readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';

/**
 * `npm run lighthouse`: measures one page of each kind of the built folder on a phone’s terms, and
 * ends with 1 unless every category of every page has 100. Lighthouse is fetched for the run: with
 * its 114 packages it would make up a quarter of every install.
 */
const lighthouse = 'lighthouse@13.5.0';
const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

const run = promisify(execFile);
const { outDir: dir, base } = readSettings(process.env);
const chromium = await findChromium(chromiumSources, startChromium);
const { origin, close } = await serveSite(dir, base);

for (const { kind, page } of onePageOfEachKind(readPages({ dir, base, origin }))) {
  // Pages that ask not to be indexed cannot pass the audit that asks for it.
  const report = await measure(origin + page.path, isNoindex(page) ? ['is-crawlable'] : []);
  const categories = Object.values(report.categories).map(
    ({ title, score }) => [title, percent(score)] as const,
  );
  console.log(
    `${kind} (${page.path})  ${categories.map(([title, score]) => `${title} ${score}`).join(', ')}`,
  );
  if (categories.every(([, score]) => score === 100)) continue;
  process.exitCode = 1;
  for (const [id, { title, score }] of Object.entries(report.audits)) {
    if (score !== null && score < 1) console.log(`  ${percent(score)}  ${title}  ${id}`);
  }
}
close();

/** Lighthouse loses the start of its trace when the machine is busy; another run finds it. */
async function measure(url: string, skipped: readonly string[], attempts = 3): Promise<Report> {
  const skip = skipped.length > 0 ? [`--skip-audits=${skipped.join(',')}`] : [];
  const command = ['--yes', lighthouse, url, '--quiet', '--output=json', `--chrome-flags=${flags}`, ...skip];
  const environment = { ...process.env, CHROME_PATH: chromium };
  try {
    const { stdout } = await run('npx', command, { env: environment, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  } catch (error) {
    if (attempts > 1) return measure(url, skipped, attempts - 1);
    throw new Error(`Lighthouse cannot measure ${url}: ${(error as { stderr?: string }).stderr}`);
  }
}

function percent(score: number | null): number {
  return Math.round((score ?? 0) * 100);
}
