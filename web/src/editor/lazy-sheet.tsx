import { onDemand } from '../ui/on-demand';

/** Only where there is no room beside the text. */
export const Sheet = onDemand(() => import('./sheet').then((file) => file.Sheet));
