'use client';

import { onDemand } from '../ui/on-demand';

/** After the text, which can be read without them. */
export const LazyReadingThreads = onDemand(() => import('./reading-threads').then((file) => file.ReadingThreads));
