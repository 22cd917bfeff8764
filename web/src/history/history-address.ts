/** What the address of the history says: which two versions, and how they are shown. */
export interface HistoryAddress {
  from?: string;
  to?: string;
  view?: 'side';
  only?: '1';
  /** Where the list of versions goes on. */
  after?: string;
}

export function readHistoryAddress(query: Record<string, string | string[] | undefined>): HistoryAddress {
  const one = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value) || undefined;
  };
  return { from: one('from'), to: one('to'), after: one('after'), ...(one('view') === 'side' && { view: 'side' }), ...(one('only') === '1' && { only: '1' }) };
}

export function historyHref(number: number, { from, to, view, only, after }: HistoryAddress): string {
  const query = new URLSearchParams(Object.entries({ from, to, view, only, after }).filter((entry): entry is [string, string] => entry[1] !== undefined)).toString();
  return `/coes/${number}/history${query && `?${query}`}`;
}
