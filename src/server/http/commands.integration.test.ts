import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { markBroken } from '../../log/court.ts';
import { verifyStored } from '../../log/stored.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
let office: string;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
  office = await served.signIn('shen');
});
afterAll(() => served.stop());

const draft = { caseNumber: '（2025）吉0799民初900号', source: 'petitions', draft: true };
const english = { 'accept-language': 'en-GB' };

describe('a command over HTTP', () => {
  it('creates with an id of its own and answers events and version', async () => {
    const made = await give(served, office, '/reviews/refer-case', draft);
    expect(made).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { id: expect.stringMatching(/^r-[a-z2-7]{12}$/), version: 1, events: [{ type: 'CaseDrafted' }] },
    });
    const seen = await ask(served, office, `/reviews/${made.body.id}`);
    expect(seen).toMatchObject({ status: 200, body: { stage: 'draft', version: 1, sight: 'whole' } });
  });

  it('is carried out once for one idempotency key, and a key stands for one command', async () => {
    const key = { 'idempotency-key': 'draft-1' };
    const other = { ...draft, caseNumber: '（2025）吉0799民初901号' };
    const first = await give(served, office, '/reviews/refer-case', other, key);
    const again = await give(served, office, '/reviews/refer-case', other, key);
    expect(again.body).toEqual(first.body);
    const reused = await give(served, office, '/reviews/refer-case', draft, key);
    expect(reused).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
    const found = await ask(served, office, `/reviews?q=${encodeURIComponent('民初901')}`);
    expect(found.body).toMatchObject({ total: 1 });
  });

  it('is refused on a version that is no longer the newest', async () => {
    const stale = await give(served, office, '/reviews/r1/urge', {}, { 'if-match': '"1"' });
    expect(stale.status).toBe(400);
    const urge = { whom: 'cao', words: '请尽快。' };
    expect(await give(served, office, '/reviews/r1/urge', urge, { 'if-match': '"1"' })).toMatchObject({
      status: 409,
      body: { code: 'version-conflict', title: '已有变动' },
    });
    const { version } = (await ask(served, office, '/reviews/r1')).body;
    const fresh = await give(served, office, '/reviews/r1/urge', urge, { 'if-match': `"${version}"` });
    expect(fresh).toMatchObject({ status: 200, body: { version: Number(version) + 1 } });
    const odd = await give(served, office, '/reviews/r1/urge', urge, { 'if-match': 'newest' });
    expect(odd).toMatchObject({ status: 400, body: { code: 'malformed' } });
  });

  it('out of order or given twice is refused with code, reason and article, in both languages', async () => {
    const twice = await give(served, office, '/reviews/r1/table-for-meeting');
    expect(twice).toMatchObject({ status: 422, body: { code: 'wrong-stage', title: '不能办理' } });
    const late = await give(served, office, '/reviews/r1/assign-reviewer', {}, english);
    expect(late).toMatchObject({
      status: 422,
      headers: { 'content-type': expect.stringContaining('application/problem+json') },
      body: {
        type: 'urn:zhijian:problem:wrong-stage',
        title: 'Refused',
        because: [{ cite: 'O3', says: expect.stringContaining('The stage is') }],
      },
    });
  });

  it('by the wrong person is refused with who gives it, where the person may know of the review', async () => {
    const management = await served.signIn('wu');
    const refused = await give(served, management, '/reviews/r1/table-for-meeting');
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-yours-to-do' } });
    expect(refused.body.detail).toContain('质监办');
  });

  it('of the system is no route', async () => {
    const lapse = await give(served, office, '/reviews/r1/lapse-defense-period', { judge: 'cao' });
    expect(lapse).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const unknown = await give(served, office, '/reviews/r1/make-tea');
    expect(unknown.status).toBe(404);
  });

  it('on a register of the court takes its subject from the address or from the body', async () => {
    const leave = { from: '2026-04-01', until: '2026-04-03', reason: '公差' };
    const byAddress = await give(served, office, '/people/wei/record-leave', leave);
    expect(byAddress).toMatchObject({
      status: 200,
      body: { id: 'court', events: [{ type: 'LeaveRecorded' }] },
    });
    const byBody = await give(served, office, '/people/record-leave', { person: 'wei', ...leave });
    expect(byBody.status).toBe(200);
  });
});

describe('bad input', () => {
  it.each([
    ['{"caseNumber": ', '不是有效的 JSON。'],
    ['[1,', '不是有效的 JSON。'],
    ['{"__proto__": {"a": 1}}', '不是有效的 JSON。'],
  ])('that is no JSON is said to be so: %s', async (payload, says) => {
    const headers = { cookie: office, 'content-type': 'application/json' };
    const answer = await served.app.inject({
      method: 'POST',
      url: '/api/v1/reviews/refer-case',
      payload,
      headers,
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'malformed', detail: says });
  });

  it('names the field and the reason in the language of the user', async () => {
    const given = { ...draft, filedOn: '2025-02-30', hue: 'red' };
    const zh = await give(served, office, '/reviews/refer-case', given);
    expect(zh).toMatchObject({ status: 400, body: { code: 'malformed' } });
    expect(zh.body.fields).toEqual([
      { field: 'filedOn', says: '不是日历上的日期（YYYY-MM-DD，1900至2199年）' },
      { field: 'hue', says: '没有“hue”这一项' },
    ]);
    const en = await give(served, office, '/reviews/refer-case', given, { cookie: `${office}; lang=en` });
    expect(en.body.detail).toContain('not a day of the calendar');
  });

  it.each([['吉0799民初1号'], ['（2025）吉民初0号'], ['x'], ['（2025）吉079民初1号']])(
    'as the case number %s is refused by its own rule',
    async (caseNumber) => {
      const refused = await give(served, office, '/reviews/refer-case', { ...draft, caseNumber });
      expect(refused).toMatchObject({ status: 422, body: { code: 'case-number-malformed' } });
      const [because] = refused.body.because as readonly { readonly says: string }[];
      expect(refused.body.fields).toEqual([{ field: 'caseNumber', says: because?.says }]);
      expect(refused.body.detail).toContain('（第十一条）');
    },
  );

  it('of ten megabytes is too large, other formats are not taken, and unkeepable characters are refused', async () => {
    const large = await give(served, office, '/reviews/r1/urge', {
      whom: 'cao',
      words: 'x'.repeat(10_000_000),
    });
    expect(large).toMatchObject({ status: 413, body: { code: 'too-large' } });
    const nul = await give(served, office, '/reviews/r1/urge', { whom: 'cao', words: 'a\0b' });
    expect(nul).toMatchObject({ status: 400, body: { code: 'malformed' } });
    const lone = await give(served, office, '/reviews/r1/urge', { whom: 'cao', words: '\ud800' });
    expect(lone.status).toBe(400);
    const form = await served.app.inject({
      method: 'POST',
      url: '/api/v1/reviews/r1/urge',
      payload: 'whom=cao',
      headers: { cookie: office, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.statusCode).toBe(415);
  });

  it('in another encoding is refused, not kept with question marks', async () => {
    const payload = Buffer.from([
      ...Buffer.from('{"whom":"cao","words":"'),
      0xb2,
      0xe2,
      ...Buffer.from('"}'),
    ]);
    const headers = { cookie: office, 'content-type': 'application/json; charset=gbk' };
    const url = '/api/v1/reviews/r1/urge';
    const answer = await served.app.inject({ method: 'POST', url, payload, headers });
    expect([answer.statusCode, answer.json().detail]).toEqual([400, '内容不是 UTF-8 编码。']);
  });

  it('says how large what is sent may be', async () => {
    const large = { name: '案件.csv', content: 'A'.repeat(10_000_000) };
    const answer = await give(served, office, '/imports', large);
    expect([answer.status, answer.body.detail]).toEqual([413, '提交的内容超过8兆字节。']);
  });

  it.each(['', '"', '"1', '1"', 'W/1', '-1', '1.5', '1e3', '9999999999', '"1", "2"', 'abc', '“1”'])(
    'as a version is refused: %s',
    async (version) => {
      const headers = { 'if-match': encodeURI(version).replaceAll('%22', '"').replaceAll('%20', ' ') };
      const answer = await give(
        served,
        office,
        '/reviews/r1/urge',
        { whom: 'cao', words: '请尽快。' },
        headers,
      );
      expect(answer).toMatchObject({ status: 400, body: { detail: 'If-Match 应为版本号。' } });
    },
  );

  it.each([' ', 'a b', 'x'.repeat(201)])('as a key is refused: %s', async (key) => {
    const headers = { 'idempotency-key': key };
    const answer = await give(
      served,
      office,
      '/reviews/r1/urge',
      { whom: 'cao', words: '请尽快。' },
      headers,
    );
    expect(answer).toMatchObject({ status: 400, body: { code: 'malformed' } });
  });

  it('nested without end is refused, and texts come in one form', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const headers = { cookie: office, 'content-type': 'application/json' };
    const url = '/api/v1/reviews/r1/urge';
    const answer = await served.app.inject({ method: 'POST', url, payload: deep, headers });
    expect(answer.statusCode).toBe(400);
    await give(served, office, '/reviews/r1/urge', { whom: 'cao', words: 'Cafe\u0301' });
    const trace = await ask(served, office, '/reviews/r1/trace');
    expect(JSON.stringify(trace.body)).toContain('Caf\u00e9');
  });

  it('in a list’s filters is named as well', async () => {
    expect((await ask(served, office, '/reviews?limit=500')).body).toMatchObject({
      fields: [{ field: 'limit' }],
    });
    expect((await ask(served, office, '/reviews?cursor=abc')).status).toBe(400);
    expect((await ask(served, office, '/reviews?from=2026-13-01')).status).toBe(400);
    expect((await ask(served, office, '/reviews?wat=1')).status).toBe(400);
    expect((await ask(served, office, '/reviews?q=%00')).status).toBe(400);
    const cursor = (...place: string[]) => Buffer.from(JSON.stringify(place)).toString('base64url');
    for (const [list, place] of [
      ['/reviews?', ['no day', 'x']],
      ['/reviews?', ['2026-02-30', 'x']],
      ['/reviews?sort=number&', ['a\0', 'x']],
      ['/meetings?', ['5', 'x']],
    ] as const)
      expect([list, place, (await ask(served, office, `${list}cursor=${cursor(...place)}`)).status]).toEqual([
        list,
        place,
        400,
      ]);
    const last = await ask(served, office, `/reviews?cursor=${cursor('infinity', 'x')}`);
    expect(last.status).toBe(200);
  });

  it('never shows a stack, and leaves the log whole', async () => {
    expect(served.errors).toEqual([]);
    expect(await verifyStored(served.database.db, served.court)).not.toHaveProperty('broken');
  });
});

describe('a log that is broken', () => {
  it('takes nothing more, and says so', async () => {
    await markBroken(served.database.db, served.court, 'for a test');
    const refused = await give(served, office, '/reviews/r1/urge', { whom: 'cao', words: '请尽快。' });
    expect(refused).toMatchObject({ status: 503, body: { code: 'log-broken' } });
    await served.database.db.rows({ text: 'update log_head set broken = null where court = $1' }, [
      served.court,
    ]);
  });
});
