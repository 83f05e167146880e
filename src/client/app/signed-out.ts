const CHANNEL = 'zhijian-signed-out';

/** Tells the other windows of this browser that somebody has signed out. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('');
  channel.close();
}

/** Hears of a sign-out in another window, until the answer is called. */
export function onSignOutElsewhere(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = heard;
  return () => channel.close();
}
