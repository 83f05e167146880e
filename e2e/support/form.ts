import type { Locator, Page } from 'playwright-core';
import { choose } from './select.ts';

/** An open form, filled in by the labels of its fields. */
export class Form {
  private readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page, dialog: Locator) {
    this.page = page;
    this.dialog = dialog;
  }

  async text(label: string, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  async day(label: string, value: string): Promise<void> {
    const field = this.field(label);
    await field.fill(value);
    await field.press('Enter');
  }

  /** Several short texts in one field, each ended by Enter. */
  async tags(label: string, ...values: readonly string[]): Promise<void> {
    for (const value of values) {
      await this.field(label).fill(value);
      await this.field(label).press('Enter');
    }
  }

  /** From a list that opens: found by typing, taken with Enter. */
  async pick(label: string, ...options: readonly string[]): Promise<void> {
    await this.pickFrom(this.field(label), options);
  }

  /** From a list that opens, in one of several groups of fields. */
  async pickIn(group: string, label: string, option: string): Promise<void> {
    await this.pickFrom(this.fieldIn(group, label), [option]);
  }

  async textIn(group: string, label: string, value: string): Promise<void> {
    await this.fieldIn(group, label).fill(value);
  }

  async dayIn(group: string, label: string, value: string): Promise<void> {
    const field = this.fieldIn(group, label);
    await field.fill(value);
    await field.press('Enter');
  }

  async chooseIn(group: string, label: string, option: string): Promise<void> {
    const fields = this.dialog.getByRole('group', { name: group, exact: true });
    const item = fields
      .locator('.ant-form-item')
      .filter({ has: this.page.getByText(label, { exact: true }) });
    await item.first().getByRole('radio', { name: option, exact: true }).check();
  }

  private fieldIn(group: string, label: string): Locator {
    const fields = this.dialog.getByRole('group', { name: group, exact: true });
    return fields.getByLabel(label, { exact: true }).first();
  }

  private async pickFrom(field: Locator, options: readonly string[]): Promise<void> {
    for (const option of options) await choose(field, option);
    await field.blur();
  }

  /** One of the choices that stand open. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    const exact = typeof label === 'string' ? new RegExp(`^${label.replace(/[()]/g, '\\$&')}$`) : label;
    const item = this.dialog
      .locator('.ant-form-item')
      .filter({ has: this.page.locator('label', { hasText: exact }) });
    await item.first().getByRole('radio', { name: option, exact: true }).check();
  }

  /** A file that is chosen beside a field, which then holds its SHA-256. */
  async file(label: string, content: string): Promise<void> {
    const item = this.dialog
      .locator('.ant-form-item')
      .filter({ has: this.page.getByLabel(label, { exact: true }) })
      .first();
    await item
      .locator('input[type=file]')
      .setInputFiles({ name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from(content) });
    await this.field(label).and(this.page.locator('[value]:not([value=""])')).waitFor();
  }

  async press(button: string): Promise<void> {
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
  }

  async value(label: string): Promise<string> {
    return this.field(label).inputValue();
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }
}
