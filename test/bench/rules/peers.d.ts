// The rule has no types. It hands out what to do with each node of textlint's tree.
declare module 'textlint-rule-unexpanded-acronym' {
  interface Context {
    Syntax: { Str: string; Document: string };
    RuleError: new (message: string) => Error;
    report(node: unknown, error: Error): void;
    getSource(node: unknown): string;
  }
  const rule: (context: Context) => Record<string, (node: unknown) => void>;
  export = rule;
}
