/** Tells everybody who listens. */
export class Signal<Told extends readonly unknown[] = []> {
  private readonly listeners = new Set<(...told: Told) => void>();

  readonly listen = (listener: (...told: Told) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly tell = (...told: Told): void => {
    for (const listener of this.listeners) listener(...told);
  };
}
