import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { joinBrowser } from './browser.ts';
import { serveCopy } from './copy.ts';
import { PATIENCE_MS } from './patience.ts';
import { type Enter, oneClick, Person, withPassword } from './person.ts';
import { type Served, serveFounded } from './server.ts';
import { watchRequests } from './settled.ts';
import { Troubles } from './troubles.ts';

/** A court of its own for one test file, with windows before it. */
export class Court {
  readonly troubles = new Troubles();
  private readonly people = new Map<string, Person>();

  private readonly served: Served;
  private readonly browser: Browser;

  private constructor(served: Served, browser: Browser) {
    this.served = served;
    this.browser = browser;
  }

  static async open(): Promise<Court> {
    return Court.before(await serveCopy());
  }

  /** A court that `init` made from nothing, with the one-time password of its first administrator and the program beside it. */
  static async founded(init: readonly string[]) {
    const served = await serveFounded(init);
    const { oneTimePassword, call, clockSetAhead } = served;
    return { court: await Court.before(served), oneTimePassword, call, clockSetAhead };
  }

  /** What is served, with a browser before it: the one of this run where none is named. */
  static async before(
    served: Served,
    browser: () => Promise<Browser> = () => joinBrowser(inject('browser')),
  ): Promise<Court> {
    try {
      return new Court(served, await browser());
    } catch (error) {
      await served.stop();
      throw error;
    }
  }

  get address(): string {
    return this.served.address;
  }

  /** Who has signed in so far. */
  get names(): readonly string[] {
    return [...this.people.keys()];
  }

  /** A window that nobody has signed in to. */
  async window(locale = 'zh-CN'): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.served.address,
      locale,
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1440, height: 1000 },
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    watchRequests(context);
    return context;
  }

  /** The screen of somebody, who signs in by one click; the same screen when asked again. */
  async person(name: string): Promise<Person> {
    return this.people.get(name) ?? this.seated(name, oneClick);
  }

  /** The screen of somebody of a real court, who has a one-time password and chooses their own. */
  async newcomer(name: string, login: string, oneTimePassword: string): Promise<Person> {
    return this.seated(name, withPassword(login, oneTimePassword));
  }

  private async seated(name: string, enter: Enter): Promise<Person> {
    const page = await (await this.window()).newPage();
    const person = new Person(name, page, this.troubles, { enter });
    this.people.set(name, person);
    return person;
  }

  /** Every screen as it is now, into a folder: to see why a test failed. */
  async screens(folder: string): Promise<void> {
    for (const { name, page } of this.people.values())
      await page.screenshot({ path: join(folder, `${name}.png`), timeout: 5_000 }).catch(() => undefined);
  }

  async close(): Promise<void> {
    const { ZHIJIAN_SCREENS: folder } = process.env;
    if (folder) await this.screens(folder);
    await this.browser.close();
    await this.served.stop();
  }
}
