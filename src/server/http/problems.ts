import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Refusal, refusalText } from '../../core/kernel/decision.ts';
import type { Cite } from '../../core/kernel/reason.ts';
import { fill, type Parameters, type Text } from '../../core/kernel/text.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { localeOf, type Told, told } from './language.ts';

const titles: Readonly<Record<number, Text>> = {
  400: { zh: '请求有误', en: 'Malformed request' },
  401: { zh: '请先登录', en: 'Sign in first' },
  403: { zh: '无权办理', en: 'Not yours to do' },
  404: { zh: '没有找到', en: 'Not found' },
  409: { zh: '已有变动', en: 'Changed meanwhile' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '格式不支持', en: 'Unsupported format' },
  422: { zh: '不能办理', en: 'Refused' },
  429: { zh: '过于频繁', en: 'Too often' },
  500: { zh: '系统错误', en: 'Internal error' },
  503: { zh: '暂停服务', en: 'Out of service' },
};

/** An answer that is no success, as RFC 9457 has it, with a code for programs and reasons for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly refusal: Refusal;
  /** What is said where it rests on no article. */
  readonly says: Text | undefined;
  readonly fields: readonly { readonly field: string; readonly says: string }[] | undefined;

  constructor(status: number, refusal: Refusal, more: Partial<Pick<Problem, 'says' | 'fields'>> = {}) {
    super(refusal.code);
    this.status = status;
    this.refusal = refusal;
    this.says = more.says;
    this.fields = more.fields;
  }
}

/** Words of a problem, with the article that it rests on; what rests on none cites none. */
export interface ProblemWords extends Text {
  readonly cite?: Cite;
}

/** A problem in words given here. */
export function problem(status: number, code: string, words: ProblemWords, parameters?: Parameters): Problem {
  const says = fill({ zh: words.zh, en: words.en }, parameters);
  return words.cite === undefined
    ? new Problem(status, { code, because: [] }, { says })
    : new Problem(status, { code, because: [{ cite: words.cite, says }] });
}

export function notFound(): Problem {
  return problem(404, 'not-found', { zh: '没有找到，或者您无权查看。', en: 'It is not there.' });
}

/** A wrong clock would count periods wrongly: nothing is taken before it is confirmed or set right. */
export function clockInDoubt(): Problem {
  return problem(503, 'clock-in-doubt', {
    zh: '服务器时钟可能有误，为免期限算错，暂不收办理，本次没有办理。请告知系统管理员在“系统运行”页核对时钟并确认；确认后请重新办理。',
    en: 'The server’s clock may be wrong. So that no period is counted wrongly nothing is taken just now, and this was not done. Tell an administrator to look at the clock on the page “Operation”; do it again once they have confirmed it.',
  });
}

export function answerProblem(request: FastifyRequest, reply: FastifyReply, found: Problem): FastifyReply {
  if (found.status === 503) reply.header('retry-after', '5');
  return reply
    .status(found.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(documentOf(request, found));
}

/** The problem document itself, in the language of whoever asked. */
export function documentOf(request: FastifyRequest, found: Problem) {
  const locale = localeOf(request);
  const { code, because: reasons, field } = found.refusal;
  const because: Told[] = told(reasons, locale);
  const fields = found.fields ?? (field ? because.map(({ says }) => ({ field, says })) : undefined);
  return {
    type: `urn:zhijian:problem:${code}`,
    title: (titles[found.status] ?? titles[500])?.[locale],
    status: found.status,
    detail: sayIn(found.says ?? refusalText(found.refusal), locale),
    code,
    because,
    ...(fields ? { fields } : {}),
  };
}
