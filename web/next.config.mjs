import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Set by `npm run dev` alone: there Next stands in front of the service. Otherwise one process answers everything. */
const api = process.env.API_URL;

/** @type {import('next').NextConfig} */
export default {
  // A font's address, for the link that fetches it early.
  turbopack: { root, rules: { '*.woff2': { condition: { query: '?address' }, type: 'asset' } } },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  // `npm run check` is where types are checked; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
  ],
  rewrites: async () => ({
    beforeFiles: [
      // Browsers ask for this wherever a page names no icon, as while it leads to another.
      { source: '/favicon.ico', destination: '/icon.svg' },
      ...(api ? [{ source: '/:own(graphql|collab|auth|files|feeds|hooks|healthz|readyz|metrics)/:rest*', destination: `${api}/:own/:rest*` }] : []),
    ],
  }),
};
