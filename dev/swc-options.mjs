// The one place that says how our TypeScript becomes JavaScript without tsc: Jest and `npm run dev` use it.
export default {
  module: { type: 'es6' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  sourceMaps: 'inline',
};
