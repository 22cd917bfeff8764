import swc from './dev/swc-options.mjs';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/templates/src', '<rootDir>/templates/training', '<rootDir>/api/src', '<rootDir>/web/src'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.e2e-spec.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@corrigenda/templates$': '<rootDir>/templates/src/index.ts',
  },
  testTimeout: 60_000,
  maxWorkers: 2,
};
