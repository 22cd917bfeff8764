import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { AppModule } from '../app.module.js';
import { DateScalar, DateTimeScalar, JsonScalar } from './scalars.js';

/** Every provider of the application that answers GraphQL, found from the module tree without starting it. */
function resolversIn(module: unknown, seen = new Set<unknown>()): Function[] {
  const type = (module as { module?: Function }).module ?? (module as Function);
  if (typeof type !== 'function' || seen.has(type)) return [];
  seen.add(type);
  const own = (Reflect.getMetadata('providers', type) ?? []) as unknown[];
  const imported = [...((Reflect.getMetadata('imports', type) ?? []) as unknown[]), ...((module as { imports?: unknown[] }).imports ?? [])];
  const resolvers = own.filter((provider): provider is Function => typeof provider === 'function' && provider.name.endsWith('Resolver'));
  return [...resolvers, ...imported.flatMap((next) => resolversIn(next, seen))];
}

const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await builder.get(GraphQLSchemaFactory).create(resolversIn(AppModule), [DateTimeScalar, DateScalar, JsonScalar] as never);
const target = new URL('../../schema.graphql', import.meta.url);
writeFileSync(target, `# Generated from the code; do not edit.\n${printSchema(lexicographicSortSchema(schema))}\n`);
await builder.close();
