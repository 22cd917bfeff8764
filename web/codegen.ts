import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** Hash and text of every operation go to the service, so that pages may send a hash alone. */
const knownOperations = '../api/src/graphql/generated/operations.ts';

const asModule = (json: string) =>
  `// Generated from the operations of the web application; do not edit.\nexport const operations: Record<string, string> = ${json.trim()};\n`;

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
  hooks: { beforeOneFileWrite: (file: string, content: string) => (file.endsWith('operations.ts') ? asModule(content) : content) },
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
