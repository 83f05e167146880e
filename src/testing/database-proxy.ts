import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type pg from 'pg';

/** Stands between a client and its database, and lets happen what happens to networks and servers. */
export interface DatabaseProxy {
  readonly config: pg.PoolConfig;
  /** `hung` says nothing more; `refusing` is a server that is down; `full` has no connection left. */
  mode: 'open' | 'hung' | 'refusing' | 'full';
  /** Cuts the connection that commits next, before the server hears of it or after it has done so. */
  cutNextCommit: 'before' | 'after' | undefined;
  /** Connections that are open are cut, as by a server that ends. */
  cutAll(): void;
  close(): Promise<void>;
}

const COMMIT = Buffer.from('commit\0');
const POLL_MS = 5;

export async function databaseProxy(behind: pg.PoolConfig): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  const url = behind.connectionString ? new URL(behind.connectionString) : undefined;
  const directory = await mkdtemp('/tmp/zhijian-proxy-');
  const target = url ? targetOf(url) : { path: join(behind.host ?? '', `.s.PGSQL.${behind.port ?? 5432}`) };
  const server = createServer((client) => {
    if (proxy.mode === 'refusing') return void client.destroy();
    if (proxy.mode === 'full') return void client.once('data', () => client.end(noConnectionLeft()));
    const upstream = createConnection(target);
    const both = [client, upstream];
    let answersAreLost = false;
    const cut = () => {
      for (const socket of both) {
        sockets.delete(socket);
        socket.destroy();
      }
    };
    for (const socket of both) {
      sockets.add(socket);
      socket.on('close', cut).on('error', cut);
    }
    client.on('data', (sent: Buffer) => {
      if (proxy.cutNextCommit && sent.includes(COMMIT)) {
        const when = proxy.cutNextCommit;
        proxy.cutNextCommit = undefined;
        if (when === 'before') return cut();
        answersAreLost = true;
      }
      passOn(sent, client, upstream);
    });
    upstream.on('data', (sent: Buffer) => (answersAreLost ? cut() : passOn(sent, upstream, client)));
  });
  function passOn(sent: Buffer, from: Socket, to: Socket): void {
    if (proxy.mode !== 'hung') return void to.write(sent);
    from.pause();
    const again = setInterval(() => {
      if (proxy.mode === 'hung' && !to.destroyed) return;
      clearInterval(again);
      if (!to.destroyed) to.write(sent);
      from.resume();
    }, POLL_MS);
  }
  const listening = url
    ? await listen(server, { host: '127.0.0.1', port: 0 })
    : await listen(server, { path: join(directory, '.s.PGSQL.5432') });
  const proxy: DatabaseProxy = {
    config: url ? throughUrl(url, listening) : { ...behind, host: directory, port: 5432 },
    mode: 'open',
    cutNextCommit: undefined,
    cutAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      proxy.cutAll();
      await new Promise((closed) => server.close(closed));
      await rm(directory, { recursive: true, force: true });
    },
  };
  return proxy;
}

/** Where an address leads: `?host=` names the folder of a socket, whatever stands before. */
function targetOf(url: URL): { host: string; port: number } | { path: string } {
  const port = Number(url.port || 5432);
  const host = url.searchParams.get('host') ?? url.hostname;
  return host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port };
}

function throughUrl(url: URL, port: number): pg.PoolConfig {
  const through = new URL(url);
  through.searchParams.delete('host');
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return { connectionString: through.href };
}

function listen(
  server: ReturnType<typeof createServer>,
  at: { path: string } | { host: string; port: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(at, () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

/** What PostgreSQL says to whoever comes when all connections are taken. */
function noConnectionLeft(): Buffer {
  const fields = ['SFATAL', 'VFATAL', 'C53300', 'Msorry, too many clients already'].join('\0');
  const body = Buffer.from(`${fields}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
