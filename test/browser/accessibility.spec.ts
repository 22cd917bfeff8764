import { AxeBuilder } from '@axe-core/playwright';
import type { PersonaKey } from '../../api/src/member/demo-personas.js';
import { startVisit, type Visit } from '../support/visitor.js';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
}, 120_000);
afterAll(() => visit?.end());

const PAGES: [path: string, persona: PersonaKey | null][] = [
  ['/sign-in', null],
  ['/', 'author'],
  ['/coes', 'author'],
  ['/new', 'author'],
  ['/coes/89458', 'reader'],
  ['/coes/104/review', 'director'],
  ['/coes/104/history', 'reader'],
  ['/coes/106/edit', 'author'],
  ['/review', 'director'],
  ['/actions?scope=all', 'owner'],
  ['/library', 'reader'],
  ['/library?q=clocks', 'reader'],
  ['/settings', 'author'],
  ['/words', 'author'],
  ['/words?list=directory', 'admin'],
  ['/words?list=proposals', 'bar-raiser'],
  ['/policies', 'reader'],
  ['/policies/checkout', 'reader'],
  ['/policies/checkout?edit=1', 'admin'],
  ['/policies/report', 'reader'],
  ['/admin/members', 'admin'],
  ['/admin/teams', 'admin'],
  ['/nowhere', 'author'],
];

async function settled(path: string, persona: PersonaKey | null, options: { colorScheme: 'light' | 'dark'; width: number }) {
  const { page, context } = await visit.as(persona, { colorScheme: options.colorScheme, viewport: { width: options.width, height: 900 } });
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  if (path.endsWith('/edit')) await page.getByRole('textbox', { name: /Document of COE/ }).waitFor();
  return { page, context };
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(PAGES)('axe finds nothing serious on %s', async (path, persona) => {
    const { page, context } = await settled(path, persona, { colorScheme, width: 1280 });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, help, nodes }) => ({ id, help, where: nodes.slice(0, 3).map(({ html }) => html) }))).toEqual([]);
    await context.close();
  });
});

test.each(PAGES)('%s fits into a width of 360 pixels', async (path, persona) => {
  const { page, context } = await settled(path, persona, { colorScheme: 'light', width: 360 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await context.close();
});
