import { type Browser, type BrowserServer, chromium } from 'playwright-core';

/**
 * What a browser does beside showing pages. Its address bar draws two pages of its own for each window (a second of
 * processor for every person of a test), and it keeps a process ready for a page that nobody opens. The last list that is
 * given counts: the others are those of playwright.
 */
const without = [
  'AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  'LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch',
  'SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${without.join()}`,
];

const options = () => ({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });

/** A browser for one who asks. */
export function launchBrowser(): Promise<Browser> {
  // without a folder of its own Chromium gets a fresh one
  return chromium.launch(options());
}

/** A browser that several processes share; each gets windows that know nothing of one another. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}

export function joinBrowser(address: string): Promise<Browser> {
  return chromium.connect(address);
}
