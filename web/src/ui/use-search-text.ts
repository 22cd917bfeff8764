import { debounce } from 'nuqs';
import { useState } from 'react';

interface SearchFilters {
  q: string;
  after: string | null;
}

type SetFilters = (change: Partial<SearchFilters>, options?: { limitUrlUpdates: ReturnType<typeof debounce> }) => Promise<unknown>;

const PAUSE = 250;

/** The words of a search box; they reach the address a moment after the last key, and at once when sent. */
export function useSearchText(filters: SearchFilters, setFilters: SetFilters) {
  const [text, setText] = useState(filters.q);
  function type(value: string) {
    setText(value);
    // nuqs writes every debounced key by itself, and a second write takes back a link that was followed after the first.
    if (filters.after) void setFilters({ after: null });
    void setFilters({ q: value }, { limitUrlUpdates: debounce(PAUSE) });
  }
  return { text, type, send: () => void setFilters({ q: text, after: null }) };
}
