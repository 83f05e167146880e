// `npm run screenshots`: the pictures of both READMEs, taken anew from the demonstration court.
import { prepareBrowser } from './browser.mjs';
import { installed, step } from './steps.mjs';

await installed();
const chromium = await prepareBrowser();
await step('构建 Building', process.execPath, ['tools/build.mjs']);
await step('截图 Pictures', process.execPath, ['tools/run.mjs', 'e2e/screenshots.ts'], {
  env: { ...process.env, CHROMIUM: chromium },
});
