import type { Page, Response } from 'playwright-core';

interface Expected {
  readonly who: string;
  readonly status: number;
  readonly path: string;
}

/** Whatever a browser complains about and no test expects: console errors, errors of scripts, failed requests. */
export class Troubles {
  private readonly heard: string[] = [];
  private readonly expected: Expected[] = [];

  /** A refusal that the test is about. */
  expect(who: string, status: number, path: string): void {
    this.expected.push({ who, status, path });
  }

  /** What was heard since the last time. */
  take(): readonly string[] {
    return this.heard.splice(0);
  }

  watch(page: Page, who: string): void {
    const note = (text: string) => this.heard.push(`${who}: ${text}`);
    page.on('pageerror', (error) => note(`script: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      // the browser's own line about a status that is not 2xx: the answer itself is looked at below
      const ofAnswer = message.text().startsWith('Failed to load resource: the server responded');
      if (message.type() === 'error' && !ofAnswer) note(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // the page itself gives up what it no longer needs
      if (why !== 'net::ERR_ABORTED') note(`request: ${request.method()} ${request.url()} ${why}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !this.isExpected(who, response))
        note(`answer: ${response.status()} ${response.request().method()} ${response.url()}`);
    });
  }

  private isExpected(who: string, response: Response): boolean {
    const status = response.status();
    const { pathname } = new URL(response.url());
    // who is asked whether they are signed in, and is not yet, gets this answer
    if (status === 401 && pathname === '/api/v1/session') return true;
    return this.expected.some(
      (each) => each.who === who && each.status === status && pathname.includes(each.path),
    );
  }
}
