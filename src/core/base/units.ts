declare const unit: unique symbol;
type Branded<Unit extends string> = number & { readonly [unit]: Unit };

/** A length of time. */
export type Milliseconds = Branded<'milliseconds'>;
/** A point in time, in milliseconds since 1970 by the wall clock. */
export type Instant = Branded<'instant'>;
/** A day of the person's own calendar, counted from any fixed one. */
export type Day = number;
export type Degrees = Branded<'degrees'>;
/** On a body 170 cm tall, unless stated otherwise. */
export type Centimetres = Branded<'centimetres'>;

export const milliseconds = (value: number) => value as Milliseconds;
/** The result is rounded, so that sums of tenths of a second stay exact. */
export const fromSeconds = (seconds: number) => Math.round(seconds * 1000) as Milliseconds;
export const instant = (value: number) => value as Instant;
export const degrees = (value: number) => value as Degrees;
export const centimetres = (value: number) => value as Centimetres;

/** Of a calendar day, save for the two on which clocks change. */
export const dayLength = milliseconds(86_400_000);

export const seconds = (length: Milliseconds) => length / 1000;
export const between = (earlier: Instant, later: Instant) => (later - earlier) as Milliseconds;
export const after = (moment: Instant, length: Milliseconds) => (moment + length) as Instant;
