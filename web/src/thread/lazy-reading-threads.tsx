'use client';

import dynamic from 'next/dynamic';

/** After the text, which can be read without them. */
export const LazyReadingThreads = dynamic(() => import('./reading-threads').then((file) => file.ReadingThreads), { ssr: false });
