import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import { completed, type OpenApi } from './openapi/complete.ts';

/** The OpenAPI document, made from the schemas that validate. */
export async function documented(api: FastifyInstance): Promise<void> {
  await api.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Zhijian 质鉴',
        version: '1',
        description: 'Problems are RFC 9457 documents.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'zhijian-session' },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { token: [] }],
    },
    transform: createJsonSchemaTransform({ zodToJsonConfig: { unrepresentable: 'any' } as never }),
  });
  let document: OpenApi | undefined;
  api.get('/openapi.json', { schema: { hide: true } }, async () => {
    document ??= completed(structuredClone(api.swagger()) as unknown as OpenApi);
    return document;
  });
}
