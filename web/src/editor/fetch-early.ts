import { useEffect } from 'react';
import { DetailsPopover } from './details/lazy-details';
import { FindingPopover } from './findings/finding-card';
import { Sheet } from './lazy-sheet';
import { AskDialog } from './review/ask-for-review';
import { SlashList } from './slash/slash-menu';

const PARTS = [DetailsPopover, FindingPopover, SlashList, AskDialog, Sheet];
const SIGNS = ['pointermove', 'pointerdown', 'keydown'];

/** The document opens without what is drawn on top of it; that is fetched at the first sign of a hand, so that it opens at once and stands by when the connection is lost. */
export function useEarlyFetch(): void {
  useEffect(() => {
    const stop = () => SIGNS.forEach((sign) => removeEventListener(sign, fetchParts, true));
    const fetchParts = () => {
      stop();
      // What cannot be fetched now is fetched when it is opened, and says so if that fails too.
      void Promise.allSettled(PARTS.map((part) => part.fetch()));
    };
    SIGNS.forEach((sign) => addEventListener(sign, fetchParts, true));
    return stop;
  }, []);
}
