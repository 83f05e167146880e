/** The environment of somebody at a terminal: without what npm and the test runner add for what they start. */
export function outsideNpm(): NodeJS.ProcessEnv {
  const ours = /^(?:npm_|VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|DATABASE_URL$|INIT_CWD$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), npm_config_update_notifier: 'false' };
}
