// Chromium and a font with Chinese characters for the browser tests: found, or installed by the system's package manager
// where it may; otherwise it is said exactly what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { say } from './say.mjs';
import { run } from './steps.mjs';

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const findBrowser = () => [process.env.CHROMIUM, ...browsers].find((path) => path && existsSync(path));

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  if (listed.status === 0 && listed.stdout.trim()) return true;
  const folder = '/usr/share/fonts/opentype/noto';
  return existsSync(folder) && readdirSync(folder).some((name) => name.includes('CJK'));
}

/** @returns the path of Chromium; leaves with exit code 1 when it can't be had */
export async function prepareBrowser() {
  const missing = () =>
    [findBrowser() ? '' : 'chromium', hasChineseFont() ? '' : 'fonts-noto-cjk'].filter(Boolean);
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing().length > 0 && mayInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    say(`▶ 安装 Installing ${missing().join(' ')}`);
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing()], { env });
  }
  const left = missing();
  if (left.length === 0) return findBrowser();
  say(`浏览器测试缺少 Missing for the browser tests: ${left.join(' ')}`);
  say(`请以管理员身份执行 As an administrator: apt-get install --no-install-recommends ${left.join(' ')}`);
  process.exit(1);
}
