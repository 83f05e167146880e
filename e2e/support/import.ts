import type { Person } from './person.ts';

/** Opens the import anew, chooses the file, and says what each row will do. */
export async function previewed(person: Person, name: string, csv: string): Promise<string> {
  await person.goto('/reviews');
  await person.press('导入');
  const dialog = person.page.getByRole('dialog', { name: '导入案件' });
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
  const status = dialog.getByRole('status');
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** Takes in every row that can be used, and says what was previewed. */
export async function imported(person: Person, name: string, csv: string): Promise<string> {
  const preview = await previewed(person, name, csv);
  await person.press(/^导入\d+行$/);
  await person.page.getByRole('button', { name: '已导入' }).waitFor();
  return preview;
}
