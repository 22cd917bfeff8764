// Generated from the web application's operations; do not edit.
export const operations: Record<string, string> = {};
