import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { readMe } from '../member/read-me';
import { Shell } from '../shell/shell';
import { readTheme } from '../shell/theme';
import { Toaster } from '../ui/toast';
import './globals.css';
import './document.css';

export const metadata: Metadata = {
  title: { default: 'Corrigenda', template: '%s · Corrigenda' },
  description: 'Corrections of error: written well, really reviewed, and acted on.',
  robots: { index: false },
};

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [me, cookieStore] = await Promise.all([readMe(), cookies()]);
  const theme = readTheme(cookieStore.get('theme')?.value);
  return (
    <html lang="en" data-theme={theme} data-keys={cookieStore.get('keys')?.value === 'off' ? 'off' : 'on'} suppressHydrationWarning>
      <body>
        <NuqsAdapter>
          {me ? (
            <Shell me={me} theme={theme}>
              {children}
            </Shell>
          ) : (
            <main id="main">{children}</main>
          )}
          <Toaster />
        </NuqsAdapter>
      </body>
    </html>
  );
}
