import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** Hash and text of every operation go to the service, so that pages may send a hash alone. */
const knownOperations = '../api/src/graphql/generated/operations.ts';

const asModule = (json: string) =>
  `// Generated from the operations of the web application; do not edit.\nexport const operations: Record<string, string> = ${json.trim()};\n`;

/**
 * A browser asks by hash (`graphql/client.ts`), so its scripts need no text, and nothing of an operation that no page of theirs asks for.
 * Next knows both conditions when it builds; on the server, and in development, the text is there.
 */
const withoutTextInBrowsers = (file: string) =>
  file
    .replace('export class TypedDocumentString', "const isByHash = typeof window !== 'undefined' && process.env.NODE_ENV === 'production';\n\n$&")
    .replace(/= new TypedDocumentString\((`[^`]*`)/g, "= /*#__PURE__*/ new TypedDocumentString(isByHash ? '' : $1");

const clientPreset: typeof preset = {
  ...preset,
  async buildGeneratesSection(options) {
    const files = await preset.buildGeneratesSection(options);
    return files.map((file) => (file.filename.endsWith('persisted-documents.json') ? { ...file, filename: knownOperations } : file));
  },
};

const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.graphql'],
  hooks: { beforeOneFileWrite: (file: string, content: string) => (file.endsWith('operations.ts') ? asModule(content) : file.endsWith('/graphql.ts') ? withoutTextInBrowsers(content) : content) },
  generates: {
    'src/graphql/generated/': {
      preset: clientPreset,
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { hashPropertyName: 'hash', hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex') },
      },
      config: {
        documentMode: 'string',
        pureMagicComment: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
