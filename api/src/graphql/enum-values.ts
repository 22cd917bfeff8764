const known = new Map<string, readonly string[]>();

export function rememberEnum(name: string, values: readonly string[]): void {
  known.set(name, values);
}

/** Adds to a refusal of an enum's value which ones there are; any other message stays. */
export function namingAllowedValues(message: string): string {
  const values = known.get(/does not exist in "(\w+)" enum/.exec(message)?.[1] ?? '');
  return values ? `${message} It is one of ${values.join(', ')}.` : message;
}
