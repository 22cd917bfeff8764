import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** The features of the service, earlier ones first. A feature may import those before it and never those after it. */
const FEATURES = ['errors', 'event', 'job', 'member', 'policy', 'attachment', 'word-list', 'coe', 'collaboration', 'action-item', 'review', 'policy-report', 'meeting', 'deadline', 'record', 'thread', 'notice', 'history', 'library', 'import', 'export', 'demo'];
/** Not features: the frame around them. They may be imported by every feature and know none, but for who the actor is. */
const FRAME = ['graphql', 'http'];

/** Who acts is asked everywhere, so its type alone may be read from before the members. */
const zone = (target, feature, message) => ({
  target: `./api/src/${target}`,
  from: `./api/src/${feature}`,
  ...(feature === 'member' && { except: ['./actor.ts'] }),
  message,
});

const featureZones = FEATURES.flatMap((feature, place) =>
  FEATURES.slice(place + 1).map((later) =>
    zone(feature, later, `Features point one way: ${FEATURES.join(' ← ')}. What must happen because of ${feature} reads the event table.`),
  ),
);

const frameZones = FRAME.flatMap((part) =>
  FEATURES.filter((feature) => !['errors', 'event'].includes(feature)).map((feature) =>
    zone(part, feature, `${part} is the frame around the features and knows none of them.`),
  ),
);

const SUFFIXES = 'A file without a suffix is plain TypeScript: it knows no framework. Give the file the suffix of its role, or move the rule out of the framework.';

const SAME_EVERYWHERE = 'What templates/ says is the same on every host and at every hour: the caller gives the clock and the locale.';

const CONST_ARROWS = [
  {
    selector: 'Program > ExportNamedDeclaration > VariableDeclaration[kind="const"] > VariableDeclarator > ArrowFunctionExpression',
    message: 'Write `export function`, so that the name stands in stack traces and the function can be used before its line.',
  },
];

export default typescript.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/.next/**', '**/generated/**', 'web/next-env.d.ts', '.data/**', '.nx/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['templates/tsconfig.json', 'templates/training/tsconfig.json', 'api/tsconfig.json', 'web/tsconfig.json', 'test/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './templates', from: ['./api', './web', './migrations', './test'], message: 'templates/ depends on zod and on nothing else.' },
            { target: './api', from: ['./web', './test'], message: 'api and web meet in schema.graphql and the generated operations, nowhere else.' },
            { target: './web', from: ['./api', './migrations', './test'], message: 'api and web meet in schema.graphql and the generated operations, nowhere else.' },
            { target: './migrations', from: ['./api', './web', './templates', './test'], message: 'A migration is SQL of its day; it must not change when the code does.' },
            ...featureZones,
            ...frameZones,
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'no-restricted-syntax': ['error', ...CONST_ARROWS],
    },
  },
  {
    // Constructor parameters name what Nest injects, so those imports are values.
    files: ['api/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
  },
  {
    files: ['api/src/{attachment,word-list,coe,collaboration,action-item,review,policy-report,meeting,deadline,record,thread,notice,history,library,import,export,member,policy,event,job}/*.ts'],
    ignores: ['**/*.*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(@nestjs/.*|typeorm|graphql|fastify|@fastify/.*|@hocuspocus/.*)$', message: SUFFIXES }] }],
    },
  },
  {
    files: ['templates/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.testing.ts', 'templates/src/cli.ts', 'templates/src/cli/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.{1,2}/|zod$)', message: 'templates/ depends on zod and on nothing else: no host, no framework, no clock.' }] }],
      'no-restricted-globals': ['error', ...['Intl', 'process', 'Buffer', 'window', 'document', 'navigator'].map((name) => ({ name, message: SAME_EVERYWHERE }))],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: SAME_EVERYWHERE }],
      'no-restricted-syntax': ['error', ...CONST_ARROWS, { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: SAME_EVERYWHERE }],
    },
  },
  {
    files: ['web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // Frameworks that ask for a default export.
    files: ['**/*.config.{mjs,ts}', 'eslint.config.mjs', 'jest.config.mjs', 'web/codegen.ts', 'web/src/app/**/*.tsx', 'web/src/styles.d.ts', 'dev/*.mjs', 'web/**/*.mjs'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['test/**/*.ts', '**/*.spec.ts', '**/*.spec.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
