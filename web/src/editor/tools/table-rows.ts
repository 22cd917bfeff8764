/** The rows of a table as its attribute holds them; none where it holds something else. */
export function readRows(json: string): string[][] {
  try {
    const rows: unknown = JSON.parse(json);
    return Array.isArray(rows) ? rows.filter(Array.isArray).map((row: unknown[]) => row.map(String)) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
