import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { PersonaKey } from '../../api/src/member/demo-personas.js';
import { launchBrowser } from './browser.js';
import { serve, type Served, type ServedOptions } from './served.js';

/** One person with a browser of their own. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: errors of scripts, and messages of level error. */
  complaints: string[];
}

/** The service with its demo, and browsers to visit it. */
export interface Visit {
  served: Served;
  browser: Browser;
  /** Opens a browser in which this persona is signed in, or nobody. */
  as(persona: PersonaKey | null, options?: BrowserContextOptions): Promise<Visitor>;
  end(): Promise<void>;
}

export async function startVisit(options?: ServedOptions): Promise<Visit> {
  const served = await serve(options);
  const browser = await launchBrowser();
  return {
    served,
    browser,
    async as(persona, contextOptions) {
      const context = await browser.newContext({ baseURL: served.url, viewport: { width: 1280, height: 900 }, ...contextOptions });
      const complaints: string[] = [];
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
      });
      if (persona) {
        const reply = await context.request.post('/auth/demo', { data: { persona } });
        if (!reply.ok()) throw new Error(`The ${persona} could not sign in: ${reply.status()}`);
      }
      return { page, context, complaints };
    },
    async end() {
      await browser.close();
      await served.stop();
    },
  };
}
