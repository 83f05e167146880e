import type { Locator, Page } from 'playwright-core';
import { Form } from './form.ts';
import { PATIENCE_MS } from './patience.ts';
import type { Troubles } from './troubles.ts';
import { walk } from './walk.ts';

export interface Words {
  readonly alsoPossible: string;
  readonly notNow: string;
}

const inChinese: Words = { alsoPossible: '其他可以办理的', notNow: '现在不能办理的' };

/** How somebody gets from the sign-in page to their desk. */
export type Enter = (page: Page, name: string) => Promise<void>;

/** Into a demonstration court: by their own name. */
export const oneClick: Enter = async (page, name) =>
  page.getByRole('button', { name: new RegExp(`^${name} `) }).click();

/** Into a real court for the first time: the password they were told, and then one of their own. */
export function withPassword(login: string, oneTimePassword: string): Enter {
  const own = `松花江畔${[...login].reverse().join('')}-2026`;
  return async (page) => {
    await page.getByLabel('登录名', { exact: true }).fill(login);
    await page.getByLabel('密码', { exact: true }).fill(oneTimePassword);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByLabel('现在的密码', { exact: true }).fill(oneTimePassword);
    await page.getByLabel('新密码', { exact: true }).fill(own);
    await page.getByLabel('再次输入新密码', { exact: true }).fill(own);
    await page.getByRole('button', { name: '修改', exact: true }).click();
  };
}

/** Somebody of the court before their own screen. */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly troubles: Troubles;
  private readonly words: Words;
  private readonly enter: Enter;
  /** Whether they have signed in. */
  private known = false;

  constructor(
    name: string,
    page: Page,
    troubles: Troubles,
    { words = inChinese, enter = oneClick }: { words?: Words; enter?: Enter } = {},
  ) {
    this.name = name;
    this.page = page;
    this.troubles = troubles;
    this.words = words;
    this.enter = enter;
    troubles.watch(page, name);
  }

  /**
   * Comes to a page, as it stands now: the first time they sign in before it, later they go there within the client, unless
   * a form lies over the page where they are.
   */
  async goto(path: string): Promise<void> {
    if (this.known) {
      if (await this.page.getByRole('dialog').first().isVisible()) await this.page.goto(path);
      else await walk(this.page, path);
    } else {
      await this.page.goto(path);
      await this.enter(this.page, this.name);
      await this.page.getByRole('button', { name: `当前用户 ${this.name}` }).waitFor();
      this.known = true;
    }
    await this.shown();
  }

  /** Loads the page anew, with all that the client knew forgotten. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.shown();
  }

  private async shown(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).or(this.page.getByRole('alert')).first().waitFor();
  }

  async sees(text: string | RegExp, within: Locator | Page = this.page): Promise<void> {
    await within.getByText(text).locator('visible=true').first().waitFor();
  }

  async stage(): Promise<string> {
    return (await this.page.locator('header .stage').textContent()) ?? '';
  }

  /** What is said of why an action is not possible now. */
  async whyNot(command: string): Promise<string> {
    const button = this.page.getByRole('button', { name: command, exact: true, disabled: true });
    await this.page.getByText(this.words.notNow).waitFor();
    if (!(await button.isVisible())) await this.unfold(this.words.notNow);
    const description = this.page.locator(`[id="${await button.getAttribute('aria-describedby')}"]`);
    const [reason = ''] = ((await description.textContent()) ?? '').split('。');
    await button.focus();
    // the pointer may lie on the next button, which says its own
    const because = this.page.getByRole('tooltip').filter({ hasText: reason }).locator('visible=true').last();
    await because.waitFor();
    const said = (await because.textContent()) ?? '';
    await button.blur();
    return said;
  }

  /** Opens what is folded away; what stands open from before stays so. */
  private async unfold(summary: string): Promise<void> {
    const folded = this.page.locator('details:not([open])').getByText(summary);
    if (await folded.isVisible()) await folded.click();
  }

  async mayNow(command: string): Promise<boolean> {
    return this.page.getByRole('button', { name: command, exact: true, disabled: false }).first().isVisible();
  }

  /** Whether a command can be given now, if need be among those that are folded away. */
  async offers(command: string): Promise<boolean> {
    await this.unfold(this.words.alsoPossible);
    return this.mayNow(command);
  }

  /** Presses the button of a command; its form is open then. */
  async open(command: string, title = command): Promise<Form> {
    const button = this.page.getByRole('button', { name: command, exact: true, disabled: false }).first();
    const more = this.page.getByText(this.words.alsoPossible);
    await button.or(more).first().waitFor();
    if (!(await button.isVisible())) await this.unfold(this.words.alsoPossible);
    await button.click();
    return this.formOf(title);
  }

  /** The form that is open over the page. */
  async formOf(title: string): Promise<Form> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: '取消' }).waitFor();
    return new Form(this.page, dialog);
  }

  /** Gives a command: opens its form, fills it in, submits, and waits until it is done. */
  async act(
    command: string,
    fill: (form: Form) => Promise<void> = async () => undefined,
    submit = command,
  ): Promise<void> {
    const form = await this.open(command);
    await fill(form);
    await this.submit(form, submit);
  }

  /** Submits, and waits until it is done; what is newly in the way is thrown. */
  async submit(form: Form, button: string): Promise<void> {
    const alerts = form.dialog.locator('[role=alert]:visible');
    const before = await alerts.allTextContents();
    await form.press(button);
    const until = Date.now() + PATIENCE_MS;
    while (await form.dialog.isVisible()) {
      const wrong = (await alerts.allTextContents()).filter((said) => !before.includes(said));
      if (wrong.length > 0 || Date.now() > until)
        throw new Error(`${this.name}, ${button}: ${wrong.join(' ') || 'the form stays open'}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Presses a button that needs no form. */
  async press(button: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: button, exact: typeof button === 'string' })
      .first()
      .click();
  }
}
