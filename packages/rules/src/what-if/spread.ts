/** How far changes lie apart: a tenth of the people have at most `tenth`, half at most `half`, nine tenths at most `nineTenths`. */
export interface Spread {
  readonly tenth?: number;
  readonly half: number;
  readonly nineTenths?: number;
}

/** Of values that each stand for some people; undefined where there are none. */
export function spreadOf(values: Float64Array, weights: Float64Array): Spread | undefined {
  if (values.length === 0) return undefined;
  const order = Uint32Array.from(values, (_, place) => place).toSorted(
    (a, b) => (values[a] as number) - (values[b] as number), // places of them
  );
  const whole = weights.reduce((sum, it) => sum + it, 0);
  const at = (share: number): number => {
    let reached = 0;
    const place = order.find((it) => (reached += weights[it] as number) >= share * whole); // a place of them
    return values[place ?? order.at(-1) ?? 0] as number; // there is one
  };
  return { tenth: at(0.1), half: at(0.5), nineTenths: at(0.9) };
}
