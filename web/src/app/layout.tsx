import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?address';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?address';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
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
  for (const font of [sans, serif]) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  const theme = readTheme(cookieStore.get('theme')?.value);
  return (
    <html lang="en" data-theme={theme} data-keys={cookieStore.get('keys')?.value === 'off' ? 'off' : 'on'} suppressHydrationWarning>
      <body>
        {me ? (
          <Shell me={me} theme={theme}>
            {children}
          </Shell>
        ) : (
          <main id="main">{children}</main>
        )}
        <Toaster />
      </body>
    </html>
  );
}
